package dev.kista.codec.dotenv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// A slice of the text and a string beside it are the same to whoever asks.
class SlicesTest {
    private final Slices slices = new Slices("one two one", 1);

    @Test
    void givesWhatWasSetLast() {
        slices.set(0, 0, 3);
        assertEquals("one", slices.get(0));
        slices.set(0, "three");
        assertEquals("three", slices.get(0));
        slices.set(0, (String) null);
        assertNull(slices.get(0));
        slices.set(0, 4, 4);
        assertEquals("", slices.get(0));
    }

    @Test
    void comparesByWhatIsThere() {
        slices.grow(6);
        slices.set(0, 0, 3);
        slices.set(1, "one");
        slices.set(2, 8, 11);
        slices.set(3, "one");
        slices.set(4, 8, 10);
        slices.set(5, "two");
        for (var i = 0; i < 2; i++) {
            assertTrue(slices.isEqual(i, "one"));
            assertFalse(slices.isEqual(i, "on"));
            assertFalse(slices.isEqual(i, "two"));
            assertTrue(slices.isEqual(i, 2));
            assertTrue(slices.isEqual(i, 3));
            assertFalse(slices.isEqual(i, 4));
            assertFalse(slices.isEqual(i, 5));
        }
    }

    @Test
    void keepsWhatThereIsWhenItGrowsAndMoves() {
        slices.set(0, 4, 7);
        slices.grow(3);
        slices.set(1, "beside");
        slices.move(1, 2);
        slices.move(0, 1);
        assertEquals("two", slices.get(0));
        assertEquals("two", slices.get(1));
        assertEquals("beside", slices.get(2));
    }
}
