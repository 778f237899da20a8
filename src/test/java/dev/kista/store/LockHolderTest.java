package dev.kista.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.UUID;

class LockHolderTest {
    @Test
    void readsWhatItWrites() {
        var self = LockHolder.self(new UUID(0, 1));
        assertEquals(self, LockHolder.parse(self.encode()));
        assertTrue(self.isAlive());
        assertFalse(self.isGone());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1\nhost\nstarted", "\u0000"})
    void understandsNothingOfWhatIsNoLock(String text) {
        assertEquals(LockHolder.UNKNOWN, LockHolder.parse(text));
    }

    @Test
    void isGoneOnceItsNumberBelongsToAnotherProcess() {
        var self = LockHolder.self(new UUID(0, 1));
        var earlier = new LockHolder(self.process(), self.host(), "2001-01-01T00:00:00Z", "t");
        assertTrue(earlier.isGone());
        assertFalse(earlier.isAlive());
    }

    @Test
    void isNeitherGoneNorAliveOnAnotherMachine() {
        var other = new LockHolder("1", "another-machine.invalid", "", "t");
        assertFalse(other.isGone());
        assertFalse(other.isAlive());
        assertFalse(LockHolder.NOBODY.isGone());
        assertFalse(LockHolder.UNKNOWN.isAlive());
    }

    @Test
    void provesNothingOfAProcessWithoutANumber() {
        var self = LockHolder.self(new UUID(0, 1));
        assertFalse(new LockHolder("many", self.host(), "", "t").isGone());
        assertTrue(new LockHolder(Long.toString(Long.MAX_VALUE), self.host(), "", "t").isGone());
    }
}
