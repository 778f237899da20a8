package dev.kista.desktop.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.kista.desktop.pictures.FxThread;

import javafx.scene.control.Button;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class RevealCellTest {
    @Test
    void isCalledByWhatItWouldDoNext() {
        FxThread.run(
                () -> {
                    var asked = new ArrayList<RowModel>();
                    var row = ImportRows.changed("TOKEN", "1", "2");
                    var eye = (Button) cell(asked, row).getGraphic();
                    assertEquals("Reveal the values of TOKEN", eye.getAccessibleText());
                    eye.fire();
                    assertEquals(List.of(row), asked);
                    row.revealedProperty().set(true);
                    assertEquals("Hide the values of TOKEN", eye.getAccessibleText());
                    assertEquals("Hide the values of TOKEN", eye.getTooltip().getText());
                });
    }

    @Test
    void hasNothingToShowOfARefusedKey() {
        FxThread.run(
                () -> assertNull(cell(new ArrayList<>(), ImportRows.refused("1")).getGraphic()));
    }

    @Test
    void forgetsTheRowItShowedBefore() {
        FxThread.run(
                () -> {
                    var before = ImportRows.added("A", "v");
                    var cell = cell(new ArrayList<>(), before);
                    cell.updateItem(ImportRows.added("B", "v"), false);
                    before.revealedProperty().set(true);
                    assertEquals("Reveal the values of B", cell.getGraphic().getAccessibleText());
                });
    }

    private static RevealCell cell(List<RowModel> asked, RowModel row) {
        var cell = new RevealCell(asked::add, ImportRows.MESSAGES);
        cell.updateItem(row, false);
        return cell;
    }
}
