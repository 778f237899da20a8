package dev.kista.service.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.HashMap;
import java.util.Map;

class WindowPlaceTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0, false",
        "800, 0, false",
        "0, 600, false",
        "-1, 600, false",
        "NaN, 600, false",
        "1, 1, true"
    })
    void isKnownOnlyWithARealSize(double width, double height, boolean known) {
        assertEquals(known, new WindowPlace(5, 5, width, height, false, Map.of()).isKnown());
    }

    @Test
    void isUnknownBeforeTheFirstWindow() {
        assertFalse(WindowPlace.NONE.isKnown());
    }

    @Test
    void isNotChangedByWhoeverMadeIt() {
        var dividers = new HashMap<>(Map.of("tree", 0.25));
        var place = new WindowPlace(0, 0, 1, 1, true, dividers);
        dividers.put("tree", -1.0);
        assertEquals(Map.of("tree", 0.25), place.dividers());
    }
}
