package dev.kista.desktop.importing;

import dev.kista.model.Messages;

import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import java.util.ArrayList;
import java.util.List;

/// What can be done about the selected key, as a menu: the same as the links of its findings, which
/// no key leads to in good time. Alt+Enter opens it, and so does the second button of the mouse.
final class FixMenu {
    private static final KeyCombination MEND =
            new KeyCodeCombination(KeyCode.ENTER, KeyCombination.ALT_DOWN);

    private final TableView<RowModel> table;
    private final SourceController controller;
    private final Messages messages;
    private final ContextMenu menu = new ContextMenu();

    FixMenu(TableView<RowModel> table, SourceController controller, Messages messages) {
        this.table = table;
        this.controller = controller;
        this.messages = messages;
        table.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (MEND.match(event) && fill()) {
                        var row = table.lookup(".table-row-cell:selected");
                        menu.show(row == null ? table : row, Side.BOTTOM, 0, 0);
                        event.consume();
                    }
                });
        table.addEventHandler(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                event -> {
                    if (fill()) {
                        menu.show((Node) table, event.getScreenX(), event.getScreenY());
                        event.consume();
                    }
                });
        table.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> menu.hide());
    }

    /// Whether there is anything to choose.
    private boolean fill() {
        menu.hide();
        var row = table.getSelectionModel().getSelectedItem();
        menu.getItems().setAll(row == null ? List.of() : items(row));
        return !menu.getItems().isEmpty();
    }

    private List<MenuItem> items(RowModel row) {
        var items = new ArrayList<MenuItem>();
        for (var problem : row.row().problems()) {
            var key = problem.key();
            if (key != null) {
                for (var fix : problem.fixes()) {
                    items.add(
                            item(
                                    "import.fix." + ProblemCell.id(fix),
                                    () -> controller.onFix(row, key, fix)));
                }
            }
        }
        if (row.applied() != null) {
            items.add(item("import.fix.undo", () -> controller.onUndoFix(row)));
        }
        return items;
    }

    private MenuItem item(String words, Runnable action) {
        var item = new MenuItem(messages.text(words));
        item.setOnAction(event -> action.run());
        return item;
    }
}
