package dev.kista.desktop.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

class ExpiryDateTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void isGoodToTheEndOfTheLastDay() {
        assertEquals(
                Instant.parse("2026-06-30T22:00:00Z"),
                ExpiryDate.end(LocalDate.parse("2026-06-30"), BERLIN));
        assertEquals(
                Instant.parse("2027-01-01T00:00:00Z"),
                ExpiryDate.end(LocalDate.parse("2026-12-31"), ZoneOffset.UTC));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-28", "2028-02-29", "2026-03-29", "2026-10-25", "1999-12-31"})
    void givesBackTheDayThatWasChosen(LocalDate day) {
        assertEquals(day, ExpiryDate.day(ExpiryDate.end(day, BERLIN), BERLIN));
    }

    @Test
    void countsADayThatHasBegunForATimeOfDay() {
        assertEquals(
                LocalDate.parse("2026-06-30"),
                ExpiryDate.day(Instant.parse("2026-06-30T00:00:01Z"), ZoneOffset.UTC));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-30, true",
        "' 2026-06-30 ', true",
        "2026-6-30, false",
        "2026-02-29, false",
        "30.06.2026, false",
        "'', false",
        "tomorrow, false"
    })
    void readsYearMonthAndDayAlone(String text, boolean date) {
        assertEquals(date, ExpiryDate.parse(text).isPresent());
    }

    @Test
    void writesADayAsItIsTyped() {
        assertEquals("2026-06-03", ExpiryDate.text(LocalDate.of(2026, 6, 3)));
        assertEquals("", ExpiryDate.text(null));
    }
}
