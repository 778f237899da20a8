package dev.kista.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;

class KeyDerivationTuningTest {
    @ParameterizedTest
    @CsvSource({"150, 20", "1000, 3", "5000, 3", "1, 200"})
    void growsThePassesUntilTheTimeIsUsed(long millisForTheFloor, int passes) {
        var tuning = new KeyDerivationTuning(cost -> Duration.ofMillis(millisForTheFloor));
        assertEquals(
                new KeyDerivationCost(64 * 1024, passes, 4), tuning.forTime(Duration.ofSeconds(1)));
    }

    @Test
    void measuresOnThisMachine() {
        var passes = KeyDerivationTuning.forOneSecond().passes();
        assertTrue(passes >= KeyDerivationCost.FLOOR.passes() && passes <= 200, "passes " + passes);
    }
}
