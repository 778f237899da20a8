package dev.kista.service.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.model.Messages;
import dev.kista.model.SecretValue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;

class DifferenceTest {
    @ParameterizedTest
    @CsvSource({
        "a, 'a\n', LAST_LINE_BREAK",
        "'a\r\n', a, LAST_LINE_BREAK",
        "'a\n', 'a\r\n', LAST_LINE_BREAK",
        "'a\nb', 'a\r\nb', LINE_ENDS",
        "'a\n\n', a, OUTER_SPACE",
        "' a', 'a\t', OUTER_SPACE",
        "Token, tOKEN, CASE",
        "a, b, VALUE",
        "'', a, VALUE",
        "'', '\n', LAST_LINE_BREAK",
        "\uD83D\uDE00, \uD83D\uDE01, VALUE"
    })
    void namesTheLeastDifference(String now, String then, Difference difference) {
        assertEquals(
                difference, Difference.between(SecretValue.ofText(now), SecretValue.ofText(then)));
    }

    @Test
    void hasWordsForAllButTheValueItself() {
        for (var each : Difference.values()) {
            assertEquals(
                    each != Difference.VALUE,
                    Messages.in(Locale.ENGLISH).has("import.changed." + each.id()),
                    each.id());
        }
    }
}
