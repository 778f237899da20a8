package dev.kista.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainSecretTest {
    @ParameterizedTest
    @CsvSource({"KEY, hunter2, KEY=***", "KEY, '', KEY=***", "'', x, =***", "a=b, x, a=b=***"})
    void saysItsKeyAndNeverItsValue(String key, String value, String said) {
        assertEquals(said, PlainSecret.of(key, value).toString());
    }

    @Test
    void standsAtTheStartIfItComesFromAVault() {
        assertEquals(new PlainSecret("A", "x", new Position(1, 1)), PlainSecret.of("A", "x"));
    }

    @Test
    void keepsTheCaseOfItsKey() {
        assertEquals("a", PlainSecret.of("a", "x").key());
        assertNotEquals(PlainSecret.of("A", "x"), PlainSecret.of("a", "x"));
    }
}
