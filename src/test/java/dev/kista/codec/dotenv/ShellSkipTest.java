package dev.kista.codec.dotenv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShellSkipTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '~',
            value = {
                "(a)b^3",
                "(a(b)c)d^7",
                "(')')x^5",
                "(\")\")x^5",
                "(\\))x^4",
                "(\"\\\")\")^7",
                "('\\')^5"
            })
    void passesOverBracketsInQuotesAndInsideOthers(String text, int end) {
        assertEquals(end, ShellSkip.parentheses(text, 0));
        assertEquals(end, ShellSkip.braces(text.replace('(', '{').replace(')', '}'), 0));
        assertEquals(end, ShellSkip.squareBrackets(text.replace('(', '[').replace(')', ']'), 0));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {"`a`b, 3", "``, 2", "`\\``x, 4", "`'`x, 3"})
    void passesOverBackticksByThemAlone(String text, int end) {
        assertEquals(end, ShellSkip.backticks(text, 0));
    }

    @Test
    void stopsAtWhatIsNotClosed() {
        assertStop("env.interpolation-unclosed", 1, () -> ShellSkip.parentheses("$(a", 1));
        assertStop("env.shell-quote-open", 2, () -> ShellSkip.parentheses("$('a)", 1));
        assertStop("env.shell-quote-open", 0, () -> ShellSkip.backticks("`a\\`", 0));
        assertStop("env.interpolation-unclosed", 0, () -> ShellSkip.braces("{a\\", 0));
    }

    @ParameterizedTest
    @CsvSource({
        "A, A, false", "A:-x, A, false", "A#x, A, false", "A@Q, A, false", "A[0], A, false",
        "#A, '', false", "!A, '', false", "?, '', false", "'', '', true", "+A, '', true",
        "A!, A, true", "A.b, A, true", "A b, A, true"
    })
    void knowsABadSubstitution(String inside, String name, boolean bad) {
        assertEquals(bad, ShellSkip.isBadSubstitution(inside, name));
    }

    private static void assertStop(String code, int offset, Runnable skip) {
        var stop = assertThrows(ShellStop.class, skip::run);
        assertEquals(code, stop.code());
        assertEquals(offset, stop.offset());
    }
}
