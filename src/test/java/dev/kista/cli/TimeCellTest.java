package dev.kista.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.util.Random;

class TimeCellTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1970-01-01T00:00:00Z",
                "1969-12-31T23:59:59Z",
                "2024-02-29T12:34:56Z",
                "2026-03-04T05:06:07.089Z",
                "0001-01-01T00:00:00Z",
                "0999-12-31T23:59:59Z",
                "1000-01-01T00:00:00Z",
                "9999-12-31T23:59:59Z",
                "+10000-01-01T00:00:00Z",
                "-0044-03-15T10:00:00Z"
            })
    void isWrittenAsTheJdkWritesIt(String text) {
        assertEquals(text, TimeCell.of(Instant.parse(text)));
    }

    @Test
    void soIsAnySecond() {
        var random = new Random(5);
        for (var i = 0; i < 1000; i++) {
            var when = Instant.ofEpochSecond(random.nextLong(-70_000_000_000L, 260_000_000_000L));
            assertEquals(when.toString(), TimeCell.of(when));
        }
    }
}
