package dev.kista.codec.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

class ChangedLinesTest {
    private static final String OLD = "a\nb\nc\nd\n";

    @Test
    void countsALineThatIsChangedInsideAsOne() {
        check(OLD, List.of(new ChangedLines(1, 2, 1, 2)), new TextEdit(2, 3, "x"));
    }

    @Test
    void leavesOutTheLineBesideAnInsertedOne() {
        check(OLD, List.of(new ChangedLines(1, 1, 1, 2)), new TextEdit(2, 2, "x\n"));
        check(OLD, List.of(new ChangedLines(4, 4, 4, 5)), new TextEdit(8, 8, "x\n"));
        check(OLD, List.of(new ChangedLines(0, 0, 0, 1)), new TextEdit(0, 0, "x\n"));
    }

    @Test
    void leavesOutTheLineBesideARemovedOne() {
        check(OLD, List.of(new ChangedLines(1, 3, 1, 1)), new TextEdit(2, 6, ""));
        check(OLD, List.of(new ChangedLines(0, 4, 0, 0)), new TextEdit(0, 8, ""));
    }

    @Test
    void findsNothingWhereAnEditChangesNothing() {
        check(OLD, List.of(), new TextEdit(2, 3, "b"));
        check(OLD, List.of());
    }

    @Test
    void joinsEditsOfOneLineAndKeepsThoseOfOthersApartInAnyOrder() {
        check(
                "aaa\nb\nccc\n",
                List.of(new ChangedLines(0, 1, 0, 1), new ChangedLines(2, 3, 2, 4)),
                new TextEdit(7, 7, "y\n"),
                new TextEdit(2, 3, "z"),
                new TextEdit(0, 1, "x"));
    }

    @Test
    void countsALastLineThatGetsItsLineBreak() {
        check("a\nb", List.of(new ChangedLines(1, 2, 1, 3)), new TextEdit(3, 3, "\nc"));
        check("a", List.of(new ChangedLines(0, 1, 0, 1)), new TextEdit(1, 1, "\n"));
        check("", List.of(new ChangedLines(0, 0, 0, 1)), new TextEdit(0, 0, "a"));
    }

    private static void check(String old, List<ChangedLines> expected, TextEdit... edits) {
        var next = TextEdit.apply(old, List.of(edits));
        assertEquals(
                expected,
                ChangedLines.of(new DiffText(old, old), new DiffText(next, next), List.of(edits)));
    }
}
