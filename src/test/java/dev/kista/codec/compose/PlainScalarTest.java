package dev.kista.codec.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainScalarTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "~", "null", "Null", "NULL"})
    void takesNothingForNothing(String text) {
        assertEquals(new PlainScalar.Null(), PlainScalar.of(text));
    }

    @ParameterizedTest
    @CsvSource({
        "true, true",
        "True, true",
        "FALSE, false",
        "0123, 83",
        "1e7, 1e+07",
        "1_000, 1000",
        "-0, -0",
        "1.0, 1",
        "0x_1F, 31",
        "2001-1-1, 2001-01-01 00:00:00 +0000 UTC",
        "+1, 1",
        "08, 8"
    })
    void passesOnWhatComposeTypes(String text, String passed) {
        assertEquals(new PlainScalar.Typed(passed), PlainScalar.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {".inf", "-.Inf", "+.INF", ".nan", ".NaN"})
    void cannotPassOnWhatIsNoNumber(String text) {
        assertEquals(new PlainScalar.Unsupported(), PlainScalar.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nUll",
                "tRUE",
                "yes",
                "on",
                "1a",
                "1.2.3",
                "-",
                ".",
                "+",
                "-.nan",
                "0x",
                "é",
                "_1",
                "1 ",
                "2001-13-01",
                "18446744073709551616x",
                " "
            })
    void leavesTextUnchanged(String text) {
        assertEquals(new PlainScalar.Text(), PlainScalar.of(text));
    }
}
