package dev.kista.codec.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;

class HunkTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1|3|1|4|@@ -1,3 +1,4 @@",
                "7|1|7|1|@@ -7 +7 @@",
                "0|0|1|1|@@ -0,0 +1 @@",
                "5|2|4|0|@@ -5,2 +4,0 @@"
            })
    void leavesOutTheCountOfASingleLine(
            int oldStart, int oldCount, int newStart, int newCount, String heading) {
        assertEquals(
                heading, new Hunk(oldStart, oldCount, newStart, newCount, List.of()).heading());
    }

    @Test
    void isNotChangedThroughTheListItWasMadeFrom() {
        var lines = new ArrayList<DiffLine>();
        lines.add(new DiffLine(DiffLine.Kind.ADDED, "a", "a", 1, true));
        var hunk = new Hunk(0, 0, 1, 1, lines);
        lines.clear();
        assertEquals(1, hunk.lines().size());
        assertThrows(UnsupportedOperationException.class, () -> hunk.lines().clear());
    }
}
