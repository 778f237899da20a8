package dev.kista.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

class TextTableTest {
    @Test
    void makesEachColumnAsWideAsItsWidestCell() {
        assertEquals(
                "A     LONG  C\nlong  x     c\n",
                TextTable.of(List.of(List.of("A", "LONG", "C"), List.of("long", "x", "c"))));
    }

    @Test
    void leavesNoBlanksAtTheEndOfALine() {
        assertEquals(
                "A    B\nxyz\n\n",
                TextTable.of(List.of(List.of("A", "B"), List.of("xyz", ""), List.of("", ""))));
    }

    @Test
    void keepsAnEmptyCellInTheMiddle() {
        assertEquals(
                "A  B  C\na     c\n",
                TextTable.of(List.of(List.of("A", "B", "C"), List.of("a", "", "c"))));
    }

    @Test
    void countsACharacterBeyondTheFirstPlaneOnce() {
        assertEquals(
                "😀é  B\nxy  b\n", TextTable.of(List.of(List.of("😀é", "B"), List.of("xy", "b"))));
    }

    @Test
    void writesASingleColumn() {
        assertEquals("A\nb\n", TextTable.of(List.of(List.of("A"), List.of("b"))));
    }
}
