package dev.kista.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Map;

class NamedValueTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "x", "hunter2", "***", "a\r\nb"})
    void saysItsNameAndTheSameMaskForEveryValue(String value) {
        assertEquals("SECRET_A=***", new NamedValue("SECRET_A", value).toString());
    }

    @Test
    void staysHiddenInsideACollection() {
        var value = new NamedValue("A", "hunter2");
        assertEquals("[A=***]", List.of(value).toString());
        assertEquals("{1=A=***}", Map.of(1, value).toString());
    }

    @Test
    void comparesNamesAsTheyAreWritten() {
        assertEquals(new NamedValue("A", "x"), new NamedValue("A", "x"));
        assertNotEquals(new NamedValue("A", "x"), new NamedValue("a", "x"));
        assertNotEquals(new NamedValue("A", ""), new NamedValue("A", " "));
    }
}
