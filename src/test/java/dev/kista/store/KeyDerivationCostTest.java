package dev.kista.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyDerivationCostTest {
    @Test
    void theFloorIsStrongAndBearable() {
        assertTrue(KeyDerivationCost.FLOOR.isStrong());
        assertTrue(KeyDerivationCost.FLOOR.isBearable());
    }

    @ParameterizedTest
    @CsvSource({
        "65536, 3, 1, true",
        "65535, 3, 4, false",
        "65535, 1000, 4, false",
        "65536, 2, 4, false",
        "131072, 2, 4, true",
        "131072, 1, 4, false",
        "2147483647, 2147483647, 4, true"
    })
    void isStrongWithNoLessMemoryAndNoLessWork(int memory, int passes, int lanes, boolean strong) {
        assertEquals(strong, new KeyDerivationCost(memory, passes, lanes).isStrong());
    }

    @ParameterizedTest
    @CsvSource({
        "64, 1, 0, false",
        "64, 1, 1, true",
        "64, 1, 64, true",
        "64, 1, 65, false",
        "2147483647, 1, 1, false",
        "64, 2147483647, 1, false"
    })
    void isBearableWithinWhatAVaultIsOpenedWith(
            int memory, int passes, int lanes, boolean bearable) {
        assertEquals(bearable, new KeyDerivationCost(memory, passes, lanes).isBearable());
    }

    @Test
    void changesThePassesAlone() {
        assertEquals(
                new KeyDerivationCost(64, 9, 2), new KeyDerivationCost(64, 1, 2).withPasses(9));
    }
}
