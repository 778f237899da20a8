package dev.kista.desktop.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.kista.desktop.NodeTree;
import dev.kista.desktop.pictures.FxThread;

import org.junit.jupiter.api.Test;

import java.util.List;

class ValueCellTest {
    private static final String MASK = "\u2022".repeat(8);

    @Test
    void isMaskedUntilItsRowIsRevealed() {
        FxThread.run(
                () -> {
                    var row = ImportRows.added("A", "hunter2");
                    var cell = cell(row);
                    assertEquals(List.of(MASK), NodeTree.words(cell.getGraphic()));
                    assertEquals("hidden", cell.getGraphic().getAccessibleText());
                    row.revealedProperty().set(true);
                    assertEquals(List.of("hunter2"), NodeTree.words(cell.getGraphic()));
                    assertNull(cell.getGraphic().getAccessibleText());
                    row.revealedProperty().set(false);
                    assertEquals(List.of(MASK), NodeTree.words(cell.getGraphic()));
                });
    }

    @Test
    void dropsWhatItShowedWhenItGoesOn() {
        FxThread.run(
                () -> {
                    var row = ImportRows.added("A", "hunter2");
                    row.revealedProperty().set(true);
                    var cell = cell(row);
                    var drawn = cell.getGraphic();
                    cell.updateItem(null, true);
                    assertEquals(List.of(), NodeTree.words(drawn));
                    assertNull(cell.getGraphic());
                });
    }

    @Test
    void isEmptyWhereThereIsNoValue() {
        FxThread.run(() -> assertNull(cell(ImportRows.refused("1")).getGraphic()));
    }

    private static ValueCell cell(RowModel row) {
        var cell = new ValueCell(each -> each.row().then(), ImportRows.MESSAGES);
        cell.updateItem(row, false);
        return cell;
    }
}
