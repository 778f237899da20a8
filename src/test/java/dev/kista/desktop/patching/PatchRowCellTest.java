package dev.kista.desktop.patching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.codec.patch.DiffLine;
import dev.kista.desktop.NodeTree;
import dev.kista.desktop.pictures.FxThread;
import dev.kista.model.Messages;

import javafx.css.PseudoClass;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;

class PatchRowCellTest {
    private static final PseudoClass ADDED = PseudoClass.getPseudoClass("added");
    private static final PseudoClass REMOVED = PseudoClass.getPseudoClass("removed");

    @Test
    void saysOfALineWhatHappensToIt() {
        FxThread.run(
                () -> {
                    var cell = cell(new PatchRow.Line(DiffLine.Kind.ADDED, 12, "A=\u2022"));
                    assertEquals(List.of("12", "+", "A=\u2022"), NodeTree.words(cell.getGraphic()));
                    assertEquals("Added, line 12: A=\u2022", cell.getAccessibleText());
                    assertTrue(cell.getPseudoClassStates().contains(ADDED));
                    cell.updateItem(new PatchRow.Line(DiffLine.Kind.REMOVED, 3, "B"), false);
                    assertEquals("Removed, line 3: B", cell.getAccessibleText());
                    assertTrue(cell.getPseudoClassStates().contains(REMOVED));
                    assertFalse(cell.getPseudoClassStates().contains(ADDED));
                    cell.updateItem(new PatchRow.Line(DiffLine.Kind.CONTEXT, 4, "C"), false);
                    assertEquals("Unchanged, line 4: C", cell.getAccessibleText());
                });
    }

    @Test
    void saysOfAFileWhetherItIsMade() {
        FxThread.run(
                () -> {
                    assertEquals(
                            "a.env (new file)",
                            cell(new PatchRow.OfFile("a.env", true)).getAccessibleText());
                    assertEquals(
                            "a.env", cell(new PatchRow.OfFile("a.env", false)).getAccessibleText());
                });
    }

    @Test
    void leavesNothingBehindInAGapOrAnEmptyCell() {
        FxThread.run(
                () -> {
                    var cell = cell(new PatchRow.Line(DiffLine.Kind.ADDED, 1, "A"));
                    cell.updateItem(new PatchRow.Gap(), false);
                    assertEquals("\u22EF", cell.getText());
                    assertNull(cell.getGraphic());
                    assertFalse(cell.getPseudoClassStates().contains(ADDED));
                    cell.updateItem(null, true);
                    assertNull(cell.getText());
                    assertNull(cell.getAccessibleText());
                });
    }

    private static PatchRowCell cell(PatchRow row) {
        var cell = new PatchRowCell(Messages.in(Locale.ENGLISH));
        cell.updateItem(row, false);
        return cell;
    }
}
