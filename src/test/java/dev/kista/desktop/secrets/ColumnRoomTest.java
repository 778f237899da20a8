package dev.kista.desktop.secrets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.Set;

class ColumnRoomTest {
    private static final Set<String> ALL =
            Set.of("key", "value", "description", "tags", "expires", "updated", "health");
    private static final double KEY = 14;

    @Test
    void showsEverythingWhereThereIsRoom() {
        assertEquals(ALL, ColumnRoom.fitting(80, KEY, ALL, Set.of()));
    }

    @Test
    void letsTheTagsGoFirst() {
        assertEquals(
                Set.of("key", "value", "description", "expires", "updated", "health"),
                ColumnRoom.fitting(50, KEY, ALL, Set.of()));
    }

    @Test
    void neverLetsKeyAndValueGo() {
        assertEquals(Set.of("key", "value", "health"), ColumnRoom.fitting(1, KEY, ALL, Set.of()));
    }

    @Test
    void keepsWhatTheUserAskedFor() {
        assertTrue(ColumnRoom.fitting(1, KEY, ALL, Set.of("tags")).contains("tags"));
    }

    @Test
    void givesALongKeyItsWidthWithinReason() {
        assertEquals(10, ColumnRoom.key(3));
        assertEquals(21 * 0.61 + 3, ColumnRoom.key(21), 0.01);
        assertEquals(24, ColumnRoom.key(400));
    }
}
