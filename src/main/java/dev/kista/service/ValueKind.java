package dev.kista.service;

import dev.kista.model.SecretValue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// What a value looks like, told by its first and last characters. Nothing of it is kept.
public enum ValueKind {
    EMPTY,
    TEXT,
    /// Text of more than one line.
    LINES,
    JSON,
    /// A key or certificate between `-----BEGIN` and `-----END`.
    PEM,
    /// Bytes that are no text.
    BINARY;

    private static final byte[] BEGIN = "-----BEGIN ".getBytes(StandardCharsets.US_ASCII);

    public static ValueKind of(SecretValue value) {
        if (value.isEmpty()) {
            return EMPTY;
        }
        return value.isText() ? value.read(ValueKind::ofText) : BINARY;
    }

    private static ValueKind ofText(byte[] text) {
        var start = 0;
        var end = text.length;
        while (start < end && isBlank(text[start])) {
            start++;
        }
        while (end > start && isBlank(text[end - 1])) {
            end--;
        }
        if (start == end) {
            return TEXT;
        }
        if (isPair(text[start], text[end - 1], '{', '}')
                || isPair(text[start], text[end - 1], '[', ']')) {
            return JSON;
        }
        if (end - start > BEGIN.length
                && Arrays.equals(text, start, start + BEGIN.length, BEGIN, 0, BEGIN.length)) {
            return PEM;
        }
        for (var i = start; i < end; i++) {
            if (text[i] == '\n') {
                return LINES;
            }
        }
        return TEXT;
    }

    private static boolean isBlank(byte character) {
        return character == ' ' || character == '\n' || character == '\r' || character == '\t';
    }

    private static boolean isPair(byte first, byte last, char opening, char closing) {
        return first == opening && last == closing;
    }
}
