package dev.kista.desktop.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.pictures.FxThread;

import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;

class RowsTableTest {
    private static final String KEY = "SERVICE_000_TOKEN";

    private final ImportSetting setting = new ImportSetting();
    private final SourceModel model = new SourceModel("a.env");

    @Test
    void showsKeysWholeInEveryFontSize() {
        for (var size : new int[] {11, 14, 20}) {
            FxThread.run(
                    () -> {
                        model.rows().setAll(ImportRows.added(KEY, "v"));
                        var table = shown(size);
                        var words = new Text(KEY);
                        words.setFont(Font.font("monospace", size));
                        var room = column(table, "Key").getWidth() - 1.25 * size;
                        var needed = words.getLayoutBounds().getWidth();
                        assertTrue(room >= needed, size + ": " + room + " for " + needed);
                    });
        }
    }

    @Test
    void asksForNoRoomForWhatIsThereNowWhereNothingIs() {
        FxThread.run(
                () -> {
                    model.rows().setAll(ImportRows.added(KEY, "v"));
                    var table = shown(14);
                    assertFalse(column(table, "Now").isVisible());
                    assertEquals(table.getWidth() - 16, widths(table), 1);
                    model.rows().add(ImportRows.changed("OTHER", "a", "b"));
                    assertTrue(column(table, "Now").isVisible());
                    assertEquals(table.getWidth() - 16, widths(table), 1);
                });
    }

    @Test
    void givesValuesInClearMoreRoomThanMasks() {
        FxThread.run(
                () -> {
                    var row = ImportRows.added(KEY, "v");
                    model.rows().setAll(row);
                    var then = column(shown(14), "Then");
                    var masked = then.getWidth();
                    model.revealedProperty().set(row);
                    assertTrue(then.getWidth() > masked * 1.5);
                    model.revealedProperty().set(null);
                    assertEquals(masked, then.getWidth());
                });
    }

    private TableView<RowModel> shown(int size) {
        var controller =
                new SourceController(
                        model,
                        setting.open,
                        (source, vault, options) -> {
                            throw new AssertionError("nothing is read");
                        },
                        setting.sample.tasks,
                        setting.sample.messages,
                        () -> {});
        var table = new RowsTable(model, controller, ImportRows.MESSAGES).node();
        table.setStyle("-fx-font-size: " + size + "px");
        var scene = new Scene(table, 1000, 400);
        table.applyCss();
        table.layout();
        assertEquals(1000, scene.getWidth());
        return table;
    }

    private static double widths(TableView<RowModel> table) {
        return table.getVisibleLeafColumns().stream().mapToDouble(TableColumn::getWidth).sum();
    }

    private static TableColumn<RowModel, ?> column(TableView<RowModel> table, String title) {
        return table.getColumns().stream()
                .filter(each -> title.equals(each.getText()))
                .findFirst()
                .orElseThrow();
    }
}
