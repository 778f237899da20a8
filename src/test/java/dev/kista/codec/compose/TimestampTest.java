package dev.kista.codec.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

class TimestampTest {
    @ParameterizedTest
    @CsvSource({
        "2001-01-01, 2001-01-01 00:00:00 +0000 UTC",
        "2001-1-1, 2001-01-01 00:00:00 +0000 UTC",
        "2024-02-29, 2024-02-29 00:00:00 +0000 UTC",
        "2001-01-01 1:02:03, 2001-01-01 01:02:03 +0000 UTC",
        "2001-01-01T01:02:03Z, 2001-01-01 01:02:03 +0000 UTC",
        "2001-01-01t01:02:03.500Z, 2001-01-01 01:02:03.5 +0000 UTC",
        "2001-01-01T01:02:03+05:30, 2001-01-01 01:02:03 +0530 +0530",
        "2001-01-01T01:02:03-00:00, 2001-01-01 01:02:03 +0000 UTC",
        "'2001-01-01 01:02:03,000000001', 2001-01-01 01:02:03.000000001 +0000 UTC"
    })
    void isPrintedAsGoDoes(String text, String shown) {
        assertEquals(Optional.of(shown), Timestamp.of(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2001-01",
                "2001-00-01",
                "2001-02-29",
                "2001-13-01",
                "01-01-01",
                "2001-001-01",
                "2001-01-01T01:02:03",
                "2001-01-01 01:02:03Z",
                "2001-01-01 24:00:00",
                "2001-01-01 01:60:00",
                "2001-01-01T01:02:03+99:00",
                "2001-01-01  01:02:03",
                "2001-01-01 01:02:03.1234567890",
                "２００１-01-01",
                " 2001-01-01"
            })
    void isNoneWhereADayATimeOrItsZoneIsWrong(String text) {
        assertEquals(Optional.empty(), Timestamp.of(text));
    }
}
