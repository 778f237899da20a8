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
                new KeyDerivationCost(64 * 1024, passes, 4),
                tuning.forTime(Duration.ofSeconds(1), KeyDerivationCost.FLOOR));
    }

    @ParameterizedTest
    @CsvSource({"1048576, 1, 16", "524288, 2, 32", "131072, 3, 128"})
    void staysWithinWhatIsOpenedAgain(int memoryKiB, int least, int passes) {
        var tuning = new KeyDerivationTuning(cost -> Duration.ofMillis(1));
        var tuned =
                tuning.forTime(Duration.ofSeconds(1), new KeyDerivationCost(memoryKiB, least, 4));
        assertEquals(passes, tuned.passes());
        assertTrue(tuned.isBearable());
    }

    @ParameterizedTest
    @CsvSource({
        "65536, 3, true",
        "65535, 200, false",
        "65536, 2, false",
        "196608, 1, true",
        "1048576, 1, true"
    })
    void isStrongWithTheMemoryAndTheWorkOfTheFloor(int memoryKiB, int passes, boolean strong) {
        assertEquals(strong, new KeyDerivationCost(memoryKiB, passes, 1).isStrong());
    }

    @ParameterizedTest
    @CsvSource({
        "65536, 256, 4, true",
        "65536, 257, 4, false",
        "1048577, 1, 4, false",
        "65536, 3, 0, false",
        "65536, 3, 65, false"
    })
    void isBearableWithinTheLimitsOfOpening(
            int memoryKiB, int passes, int lanes, boolean bearable) {
        assertEquals(bearable, new KeyDerivationCost(memoryKiB, passes, lanes).isBearable());
    }

    @Test
    void measuresOnThisMachine() {
        var passes = KeyDerivationTuning.forOneSecond().passes();
        assertTrue(passes >= KeyDerivationCost.FLOOR.passes() && passes <= 200, "passes " + passes);
    }
}
