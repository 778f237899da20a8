package dev.kista.codec.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PosixQuoteTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "``, ''",
                "a, 'a'",
                "$A\\, '$A\\'",
                "', ''\\'''",
                "'', ''\\'''\\'''",
                "a'b, 'a'\\''b'"
            })
    void carriesEverythingButASingleQuoteAsItIs(String text, String word) {
        assertEquals(word, PosixQuote.of(text));
    }

    @Test
    void keepsLineBreaksInside() {
        assertEquals("'a\r\n\tb'", PosixQuote.of("a\r\n\tb"));
    }
}
