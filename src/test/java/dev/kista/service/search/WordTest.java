package dev.kista.service.search;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordTest {
    @ParameterizedTest
    @CsvSource({
        "db, DB_PASSWORD",
        "WORD, db_password",
        "pass, db_password",
        "\u00FCber, \u00DCBER",
        "\u00DCBER, f\u00FCr \u00FCber",
        "\uD83D\uDE00, x\uD83D\uDE00y",
        "aab, aaab",
        "\u017F, s",
        "\u017Fet, SET",
        "\u212A, k",
        "\u212A, K",
        "\u0130, i",
        "\u0130, I",
        "\u0131, i",
        "\u0131, I"
    })
    void isFoundWhateverTheCase(String word, String text) {
        assertTrue(new Word(word).isIn(text));
    }

    @ParameterizedTest
    @CsvSource({"db, d", "db, ''", "dbx, db", "b d, bd", "\uD83D\uDE00, \uD83D\uDE01", "a, \u00E4"})
    void isNotFoundWhereItIsNot(String word, String text) {
        assertFalse(new Word(word).isIn(text));
    }

    @Test
    void anEmptyWordIsInEveryText() {
        assertTrue(new Word("").isIn(""));
        assertTrue(new Word("").isIn("x"));
    }

    @Test
    void isFoundAtTheVeryEndOfALongText() {
        var text = "x".repeat(100_000) + "end";
        assertTrue(new Word("END").isIn(text));
        assertFalse(new Word("END!").isIn(text));
    }
}
