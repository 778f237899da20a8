package dev.kista.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class HistoryLimitsTest {
    /// Five bytes each: one of the key, two of the value, one of the description, one of the tag.
    private static final List<Revision> THREE = List.of(five("a"), five("b"), five("c"));

    @ParameterizedTest
    @CsvSource({
        "3, 15, abc",
        "4, 16, abc",
        "2, 15, bc",
        "3, 14, bc",
        "3, 10, bc",
        "3, 9, c",
        "3, 4, ''",
        "0, 15, ''",
        "3, 0, ''",
        "-1, -1, abc",
        "1, -1, c",
        "-1, 5, c"
    })
    void keepsTheNewestThatAreWithinBothLimits(int items, long bytes, String kept) {
        assertEquals(kept, keys(new HistoryLimits(items, bytes).trim(THREE)));
    }

    @Test
    void countsBytesAndNotCharacters() {
        var history = List.of(Samples.revision("K", "é", "😀", "ü"));
        assertEquals(history, new HistoryLimits(1, 9).trim(history));
        assertEquals(List.of(), new HistoryLimits(1, 8).trim(history));
    }

    @Test
    void keepsNothingOlderThanOneThatIsTooLarge() {
        var large = Samples.revision("L", "x".repeat(100), "");
        assertEquals(
                "c", keys(new HistoryLimits(10, 50).trim(List.of(five("a"), large, five("c")))));
    }

    @Test
    void givesAnEmptyPastBack() {
        assertEquals(List.of(), HistoryLimits.DEFAULT.trim(List.of()));
    }

    @Test
    void startsWithTheLimitsOfKeePass() {
        assertEquals(new HistoryLimits(10, 6_291_456), HistoryLimits.DEFAULT);
    }

    @Test
    void givesAHistoryThatNobodyCanChange() {
        var kept = HistoryLimits.DEFAULT.trim(THREE);
        assertThrows(UnsupportedOperationException.class, kept::removeFirst);
    }

    private static Revision five(String key) {
        return Samples.revision(key, "é", "d", "t");
    }

    private static String keys(List<Revision> history) {
        return String.join("", history.stream().map(each -> each.key().text()).toList());
    }
}
