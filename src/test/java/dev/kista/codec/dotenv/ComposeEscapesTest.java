package dev.kista.codec.dotenv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComposeEscapesTest {
    @Test
    void expandsTheEscapesOfCompose() {
        assertEquals(
                "\u0007\b\f\n\r\t\u000B\"\\",
                ComposeEscapes.expand("\\a\\b\\f\\n\\r\\t\\v\\\"\\\\"));
    }

    @ParameterizedTest
    @CsvSource({
        "\\$x, $$x",
        "\\\\n, \\n",
        "\\\\$, \\$",
        "\\q, \\q",
        "\\', \\'",
        "\\x41, \\x41",
        "a\\, a\\",
        "plain, plain",
        "'', ''"
    })
    void doublesADollarAndLeavesWhatItDoesNotKnow(String content, String expanded) {
        assertEquals(expanded, ComposeEscapes.expand(content));
    }

    @ParameterizedTest
    @CsvSource({"\\0101, A", "\\0041, !", "\\0177, \u007F", "\\01019, A9"})
    void takesThreeOctalDigitsBehindAZeroForACharacter(String content, String expanded) {
        assertEquals(expanded, ComposeEscapes.expand(content));
    }

    @ParameterizedTest
    @CsvSource({"\\0, \\", "\\09, \\9", "\\041, \\41", "\\0400, \\400", "\\0189, \\189"})
    void dropsTheZeroWhereTheyAreNone(String content, String expanded) {
        assertEquals(expanded, ComposeEscapes.expand(content));
    }
}
