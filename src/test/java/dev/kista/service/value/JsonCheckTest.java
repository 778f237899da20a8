package dev.kista.service.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

class JsonCheckTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0.5E-7",
                "true",
                "\"\"",
                "[[], {}]",
                " \t\r\n{\"\": null}\n",
                "\"\\u00FF\\\\\"",
                "\"\uD83D\uDE00\""
            })
    void takesWhatTheStandardCallsJson(String text) {
        assertEquals(Optional.empty(), check(text));
    }

    @ParameterizedTest
    @CsvSource({
        "'', json-value, 1, 1",
        "'-', json-value, 1, 2",
        "'1.', json-value, 1, 3",
        "'1e+', json-value, 1, 4",
        "'.5', json-value, 1, 1",
        "'00', json-more, 1, 2",
        "'tru', json-value, 1, 4",
        "'[1 2]', json-comma, 1, 4",
        "'{\"a\":1', json-comma, 1, 7",
        "'{\"a\":1,}', json-key, 1, 8",
        "'\"\\u12x4\"', json-escape, 1, 6",
        "'\"open', json-string, 1, 6",
        "'\"open\\', json-escape, 1, 7",
        "'{}\n\n x', json-more, 3, 2"
    })
    void saysWhereItStops(String text, String code, int line, int column) {
        assertEquals(Optional.of(new ValueFlaw(code, line, column)), check(text));
    }

    @Test
    void followsManyLevelsAndThenGivesUp() {
        assertEquals(Optional.empty(), check("[".repeat(500) + "]".repeat(500)));
        assertEquals("json-deep", check("[".repeat(100_000)).orElseThrow().code());
    }

    @Test
    void countsColumnsInBytes() {
        assertEquals(Optional.of(new ValueFlaw("json-comma", 1, 7)), check("[\"\u00FC\" x]"));
    }

    private static Optional<ValueFlaw> check(String text) {
        return JsonCheck.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
