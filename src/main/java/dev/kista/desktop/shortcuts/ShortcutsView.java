package dev.kista.desktop.shortcuts;

import dev.kista.desktop.mvc.View;
import dev.kista.model.Messages;

import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;

/// Two columns of groups, about equally high.
final class ShortcutsView extends View<GridPane> {
    /// A heading takes about as much room as two lines.
    private static final int HEADING = 2;

    ShortcutsView(List<ShortcutGroup> groups, Messages messages) {
        super(new GridPane());
        var left = column();
        var right = column();
        var total = groups.stream().mapToInt(each -> each.shortcuts().size() + HEADING).sum();
        var taken = 0;
        for (var group : groups) {
            var room = group.shortcuts().size() + HEADING;
            (taken + room / 2 <= total / 2 ? left : right).getChildren().add(group(group));
            taken += room;
        }
        root.addRow(0, left, right);
        root.getColumnConstraints().addAll(half(), half());
        root.setAccessibleText(messages.text("command.shortcuts"));
        root.getStyleClass().add("shortcuts");
    }

    private static ColumnConstraints half() {
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        return half;
    }

    private static VBox column() {
        var column = new VBox();
        column.getStyleClass().add("groups");
        return column;
    }

    private static VBox group(ShortcutGroup group) {
        var title = new Label(group.title());
        title.getStyleClass().add("pane-title");
        var grid = new GridPane();
        grid.getStyleClass().add("form");
        for (var shortcut : group.shortcuts()) {
            var words = new Label(shortcut.words());
            words.setMaxWidth(Double.MAX_VALUE);
            words.setWrapText(true);
            words.setMinHeight(Region.USE_PREF_SIZE);
            GridPane.setHgrow(words, Priority.ALWAYS);
            var keys = new Label(shortcut.keys());
            keys.getStyleClass().add("keys");
            keys.setMinWidth(Region.USE_PREF_SIZE);
            GridPane.setHalignment(keys, HPos.RIGHT);
            grid.addRow(grid.getRowCount(), words, keys);
        }
        var box = new VBox(title, grid);
        box.getStyleClass().add("form");
        return box;
    }
}
