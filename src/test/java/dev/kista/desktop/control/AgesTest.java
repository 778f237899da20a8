package dev.kista.desktop.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.model.Messages;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

class AgesTest {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    private final Ages ages = new Ages(Messages.in(Locale.ENGLISH), () -> NOW);

    @ParameterizedTest
    @CsvSource({
        "PT-5M, now",
        "PT59S, now",
        "PT1M, 1 min",
        "PT59M59S, 59 min",
        "PT1H, 1 h",
        "PT23H59M, 23 h",
        "PT24H, 1 d",
        "P6D, 6 d",
        "P7D, 1 wk",
        "P34D, 4 wk",
        "P35D, 1 mo",
        "P364D, 12 mo",
        "P365D, 1 y",
        "P4000D, 10 y"
    })
    void saysHowLongAgoInOneUnit(Duration past, String words) {
        assertEquals(words, ages.age(NOW.minus(past)));
    }

    @ParameterizedTest
    @CsvSource({
        "PT59S, now",
        "PT-59S, now",
        "PT1M, in 1 min",
        "P2D, in 2 d",
        "P40D, in 1 mo",
        "PT-2H, 2 h ago",
        "P-400D, 1 y ago"
    })
    void saysHowLongUntilOrSince(Duration ahead, String words) {
        assertEquals(words, ages.until(NOW.plus(ahead)));
    }

    @Test
    void givesTheExactMomentByTheUsersClock() {
        var day = NOW.atZone(ZoneId.systemDefault());
        var exact = ages.exact(NOW);
        assertTrue(exact.startsWith("Nov 20, 2026"), exact);
        assertTrue(exact.contains(":" + "%02d".formatted(day.getMinute())), exact);
    }
}
