package dev.kista.codec.dotenv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.regex.Pattern;

class QuotedEndTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "'a', 2",
                "'', 1",
                "'a\\'b', 5",
                "'a\\', 3",
                "'a, -1",
                "', -1",
                "'a'b', 2",
                "'\\', 2"
            })
    void isTheFirstQuoteWithoutABackslashOrElseTheLast(String text, int end) {
        assertEquals(end, QuotedEnd.find(text, 0, behind -> true));
    }

    @Test
    void goesBackToAnEscapedQuoteWhereTheFirstDoesNotFit() {
        assertEquals(3, QuotedEnd.find("'a\\' 'x", 0, behind -> behind == 4));
        assertEquals(-1, QuotedEnd.find("'a\\' 'x", 0, behind -> false));
    }

    /// What the expression finds that the real parsers have.
    @Property(tries = 2000)
    void isWhatTheRegularExpressionFinds(
            @ForAll @StringLength(max = 12) @Chars({'\'', '\\', 'a', '\n'}) String rest) {
        var text = "'" + rest;
        var matcher = Pattern.compile("'(?:\\\\'|[^'])*'(?=\\n|$)").matcher(text);
        var expected = matcher.lookingAt() ? matcher.end() - 1 : -1;
        assertEquals(
                expected,
                QuotedEnd.find(
                        text, 0, behind -> behind == text.length() || text.charAt(behind) == '\n'));
    }

    @Test
    void needsNoStackForALongValue() {
        var text = "'" + "\\'".repeat(200_000) + "'";
        assertEquals(text.length() - 1, QuotedEnd.find(text, 0, behind -> true));
    }
}
