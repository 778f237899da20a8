package dev.kista.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kista.model.SecretValue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueKindTest {
    @ParameterizedTest
    @CsvSource({
        "'', EMPTY",
        "' ', TEXT",
        "'\n\n', TEXT",
        "hunter2, TEXT",
        "' hunter2\r\n', TEXT",
        "'one\ntwo', LINES",
        "'{}', JSON",
        "' \t{\"a\": 1}\r\n', JSON",
        "'[1,\n2]', JSON",
        "'{', TEXT",
        "'}{', TEXT",
        "'{]', TEXT",
        "'{{ macro }', JSON",
        "'-----BEGIN X-----\nYQ==\n-----END X-----\n', PEM",
        "'\n-----BEGIN X', PEM",
        "'-----BEGIN ', TEXT",
        "'-----BEGIN\n-----END', LINES",
        "'text\n-----BEGIN X-----', LINES",
        "'\uD83D\uDE00', TEXT"
    })
    void tellsAValueByItsEnds(String text, ValueKind kind) {
        try (var value = SecretValue.ofText(text)) {
            assertEquals(kind, ValueKind.of(value));
        }
    }

    @Test
    void callsBytesBinaryThatAreNoText() {
        try (var value = SecretValue.of(new byte[] {'{', (byte) 0xff, '}'})) {
            assertEquals(ValueKind.BINARY, ValueKind.of(value));
        }
    }

    @Test
    void looksThroughALongValueForASecondLine() {
        try (var value = SecretValue.ofText("x".repeat(100_000) + "\ny")) {
            assertEquals(ValueKind.LINES, ValueKind.of(value));
        }
    }

    @Test
    void takesNoValueThatWasWiped() {
        var value = SecretValue.ofText("v");
        value.close();
        assertThrows(IllegalStateException.class, () -> ValueKind.of(value));
    }
}
