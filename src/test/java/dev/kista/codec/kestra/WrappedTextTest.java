package dev.kista.codec.kestra;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrappedTextTest {
    private static final String LINE = "A".repeat(40);

    @Test
    void joinsLinesOfOneWidthAndAShorterLastOne() {
        assertEquals(LINE + LINE + "YWI=", WrappedText.joined(LINE + "\n" + LINE + "\nYWI="));
        assertEquals(LINE + LINE, WrappedText.joined(LINE + "\r\n" + LINE + "\r\n"));
        assertEquals(LINE + "=", WrappedText.joined(LINE + "\r="));
    }

    @Test
    void dropsTheLineBreakBehindASingleLineOfAnyWidth() {
        assertEquals("ab", WrappedText.joined("ab\n"));
        assertEquals("ab", WrappedText.joined("ab"));
        assertEquals("", WrappedText.joined(""));
        assertEquals("", WrappedText.joined("\n"));
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 36, 39, 41, 42})
    void leavesLinesOfAWidthThatNoEncoderHas(int width) {
        var text = "A".repeat(width) + "\nYWI=";
        assertEquals(text, WrappedText.joined(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n\nYWI=", "\nYWI=\nYWI=", "A\nYWI=", "\n\n", "\nYWI=\n\n"})
    void leavesLinesOfWhichOneIsEmptyLongerOrShortTooEarly(String rest) {
        assertEquals(LINE + rest, WrappedText.joined(LINE + rest));
    }
}
