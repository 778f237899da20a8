package dev.kista.codec.dotenv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShellAnsiQuoteTest {
    @Test
    void knowsTheEscapesOfC() {
        assertEquals(
                "\u0007\b\u001B\u001B\f\n\r\t\u000B\\'\"?",
                read("\\a\\b\\e\\E\\f\\n\\r\\t\\v\\\\\\'\\\"\\?'"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {"a b', a b", "', ~~", "\\q', \\q", "$x`y`', $x`y`", "a'b', a"})
    void leavesEverythingElse(String text, String value) {
        assertEquals(value, read(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\x41'", "\\u0041'", "\\U00000041'", "\\cA'", "\\101'", "\\0'"})
    void saysThatItDoesNotKnowEscapesByNumber(String text) {
        var quote = new ShellAnsiQuote(text, 0);
        assertEquals(text.length(), quote.appendTo(new StringBuilder()));
        assertEquals(false, quote.isKnown());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "", "a\\'", "a\\"})
    void stopsWhereItIsNotClosed(String text) {
        var stop =
                assertThrows(
                        ShellStop.class,
                        () -> new ShellAnsiQuote("'" + text, 1).appendTo(new StringBuilder()));
        assertEquals("env.shell-quote-open", stop.code());
        assertEquals(0, stop.offset());
    }

    private static String read(String text) {
        var result = new StringBuilder();
        var quote = new ShellAnsiQuote(text, 0);
        quote.appendTo(result);
        assertEquals(true, quote.isKnown());
        return result.toString();
    }
}
