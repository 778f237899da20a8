package dev.kista.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VariableTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "hunter2", "(unset)", "a\nb"})
    void hidesEveryValueAlike(String value) {
        assertEquals("A=***", new Variable("A", value, Position.START).toString());
    }

    @Test
    void saysThatItHasNoValue() {
        assertEquals("A=(unset)", new Variable("A", null, Position.START).toString());
    }

    @Test
    void tellsAnEmptyValueFromNone() {
        assertNotEquals(
                new Variable("A", "", Position.START), new Variable("A", null, Position.START));
    }
}
