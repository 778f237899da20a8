package dev.kista.desktop.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.pictures.FxThread;

import javafx.scene.control.CheckBox;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class ChoiceCellTest {
    private final List<String> chosen = new ArrayList<>();

    @Test
    void followsWhetherTheKeyIsTaken() {
        FxThread.run(
                () -> {
                    var row = ImportRows.added("TOKEN", "v");
                    var box = (CheckBox) cell(row).getGraphic();
                    assertEquals("Import TOKEN", box.getAccessibleText());
                    assertFalse(box.isSelected());
                    row.chosenProperty().set(true);
                    assertTrue(box.isSelected());
                });
    }

    @Test
    void tellsWhatTheUserChoosesAndSetsNothingItself() {
        FxThread.run(
                () -> {
                    var row = ImportRows.changed("TOKEN", "1", "2");
                    ((CheckBox) cell(row).getGraphic()).fire();
                    assertEquals(List.of("TOKEN true"), chosen);
                    assertFalse(row.chosenProperty().get());
                });
    }

    @Test
    void hasNothingToChooseWhereNothingWouldChange() {
        FxThread.run(
                () -> {
                    assertNull(cell(ImportRows.same("TOKEN", "v")).getGraphic());
                    assertNull(cell(ImportRows.refused("1")).getGraphic());
                });
    }

    @Test
    void listensToTheRowItShowsAlone() {
        FxThread.run(
                () -> {
                    var before = ImportRows.added("A", "v");
                    var cell = cell(before);
                    var now = ImportRows.added("B", "v");
                    cell.updateItem(now, false);
                    before.chosenProperty().set(true);
                    assertFalse(((CheckBox) cell.getGraphic()).isSelected());
                    cell.updateItem(null, true);
                    assertNull(cell.getGraphic());
                });
    }

    private ChoiceCell cell(RowModel row) {
        var cell =
                new ChoiceCell(
                        (of, whether) -> chosen.add(of.row().key() + " " + whether),
                        ImportRows.MESSAGES);
        cell.updateItem(row, false);
        return cell;
    }
}
