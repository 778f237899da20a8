package dev.kista.desktop.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.kista.desktop.pictures.FxThread;

import javafx.scene.control.Label;

import org.junit.jupiter.api.Test;

class KeyCellTest {
    @Test
    void showsTheWholeKeyInItsTooltip() {
        FxThread.run(
                () -> {
                    var cell = new KeyCell();
                    var key = "K".repeat(500);
                    cell.updateItem(ImportRows.added(key, "v"), false);
                    var label = (Label) cell.getGraphic();
                    assertEquals(key, label.getText());
                    assertEquals(key, label.getTooltip().getText());
                });
    }

    @Test
    void goesOnToAnotherRowAndToNone() {
        FxThread.run(
                () -> {
                    var cell = new KeyCell();
                    cell.updateItem(ImportRows.added("A", "v"), false);
                    cell.updateItem(ImportRows.refused("my-key"), false);
                    assertEquals("my-key", ((Label) cell.getGraphic()).getText());
                    cell.updateItem(null, true);
                    assertNull(cell.getGraphic());
                });
    }
}
