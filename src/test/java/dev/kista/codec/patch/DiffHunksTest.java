package dev.kista.codec.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class DiffHunksTest {
    private static final DiffText TWENTY = new DiffText("x\n".repeat(20), "x\n".repeat(20));

    @ParameterizedTest
    @CsvSource({"1, 1", "4, 1", "7, 1", "8, 2", "19, 2"})
    void joinsChangesWithUpToSixLinesBetweenThem(int second, int hunks) {
        var changes = List.of(changed(0, 1), changed(second, second + 1));
        assertEquals(hunks, new DiffHunks(TWENTY, TWENTY).around(changes).size());
    }

    @Test
    void hasThreeLinesAroundAChangeWhereThereAreThree() {
        assertEquals("@@ -8,7 +8,7 @@", heading(changed(10, 11)));
        assertEquals("@@ -1,4 +1,4 @@", heading(changed(0, 1)));
        assertEquals("@@ -1,5 +1,5 @@", heading(changed(1, 2)));
        assertEquals("@@ -17,4 +17,4 @@", heading(changed(19, 20)));
    }

    @Test
    void namesTheLineBeforeWhereATextHasNone() {
        var empty = new DiffText("", "");
        var one = new DiffText("a\n", "a\n");
        assertEquals(
                "@@ -0,0 +1 @@",
                new DiffHunks(empty, one)
                        .around(List.of(new ChangedLines(0, 0, 0, 1)))
                        .getFirst()
                        .heading());
        assertEquals(
                "@@ -1 +0,0 @@",
                new DiffHunks(one, empty)
                        .around(List.of(new ChangedLines(0, 1, 0, 0)))
                        .getFirst()
                        .heading());
    }

    @Test
    void putsRemovedLinesBeforeAddedOnesAndNumbersEachInItsOwnText() {
        var old = new DiffText("a\nb\nc\n", "a\nb\nc\n");
        var next = new DiffText("a\nx\ny\nc\n", "a\nx\ny\nc\n");
        var lines =
                new DiffHunks(old, next)
                        .around(List.of(new ChangedLines(1, 2, 1, 3)))
                        .getFirst()
                        .lines();
        assertEquals("[ a, -b, +x, +y,  c]", lines.toString());
        assertEquals(List.of(1, 2, 2, 3, 4), lines.stream().map(DiffLine::number).toList());
    }

    @Test
    void hasNoHunkWithoutAChange() {
        assertEquals(List.of(), new DiffHunks(TWENTY, TWENTY).around(List.of()));
    }

    private static ChangedLines changed(int from, int to) {
        return new ChangedLines(from, to, from, to);
    }

    private static String heading(ChangedLines change) {
        return new DiffHunks(TWENTY, TWENTY).around(List.of(change)).getFirst().heading();
    }
}
