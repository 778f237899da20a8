package dev.kista.codec.dotenv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class ShellAssignmentTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '~',
            value = {
                "A='x'^SINGLE",
                "A=\"x\"^DOUBLE",
                "A=x^NONE",
                "A=^NONE",
                "A=$'x'^NONE",
                "A=x'y'^NONE"
            })
    void tellsTheQuotesThatItsValueBeginsWith(String text, Quote quote) {
        var word = new ShellWord("", null, false, true, List.of(), false);
        var assignment = new ShellAssignment(0, 0, 1, 2, text.length(), "A", word);
        assertEquals(quote, assignment.quote(text));
    }
}
