package dev.kista.desktop.secrets;

import dev.kista.model.Messages;

import javafx.application.Platform;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;

import java.util.Optional;

/// The menu that says which columns are shown and in which order, on the header of the table and by
/// command. Alt with an arrow moves the column that has the focus.
final class ColumnChooser {
    private static final String HEADER = "column-header-background";

    private final TableView<SecretRow> table;
    private final SecretColumns columns;
    private final Messages messages;
    private final ContextMenu menu = new ContextMenu();

    ColumnChooser(TableView<SecretRow> table, SecretColumns columns, Messages messages) {
        this.table = table;
        this.columns = columns;
        this.messages = messages;
        table.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::asked);
        menu.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        var by =
                switch (event.getCode()) {
                    case UP -> -1;
                    case DOWN -> 1;
                    default -> 0;
                };
        if (event.isAltDown() && by != 0) {
            focused().ifPresent(column -> move(column, by));
            event.consume();
        }
    }

    private Optional<TableColumn<SecretRow, ?>> focused() {
        return menu.getItems().stream()
                .filter(ColumnChooser::isFocused)
                .map(MenuItem::getUserData)
                .flatMap(id -> table.getColumns().stream().filter(it -> it.getId().equals(id)))
                .findFirst();
    }

    private static boolean isFocused(MenuItem item) {
        return item.getStyleableNode() != null && item.getStyleableNode().isFocused();
    }

    private void move(TableColumn<SecretRow, ?> column, int by) {
        var from = table.getColumns().indexOf(column);
        var to = from + by;
        if (to < 0 || to >= table.getColumns().size()) {
            return;
        }
        table.getColumns().remove(from);
        table.getColumns().add(to, column);
        var item = menu.getItems().remove(from);
        menu.getItems().add(to, item);
        // The menu makes new rows of its items first.
        Platform.runLater(
                () -> {
                    if (item.getStyleableNode() != null) {
                        item.getStyleableNode().requestFocus();
                    }
                });
    }

    void show() {
        fill();
        menu.show(table, Side.TOP, 0, 0);
    }

    private void asked(ContextMenuEvent event) {
        menu.hide();
        if (event.getTarget() instanceof Node node && isInHeader(node)) {
            fill();
            menu.show(table, event.getScreenX(), event.getScreenY());
            event.consume();
        }
    }

    private static boolean isInHeader(Node node) {
        for (var here = node; here != null; here = here.getParent()) {
            if (here.getStyleClass().contains(HEADER)) {
                return true;
            }
        }
        return false;
    }

    private void fill() {
        menu.getItems().clear();
        table.getColumns().forEach(each -> menu.getItems().add(item(each)));
        var reset = new MenuItem(messages.text("secrets.columns.reset"));
        reset.setOnAction(event -> columns.reset());
        var hint = new MenuItem(messages.text("secrets.columns.hint"));
        hint.setDisable(true);
        menu.getItems().addAll(new SeparatorMenuItem(), reset, hint);
    }

    private MenuItem item(TableColumn<SecretRow, ?> column) {
        var item = new CheckMenuItem(column.getText());
        item.setUserData(column.getId());
        item.setSelected(column.isVisible());
        // A row that does not say which secret it is helps nobody.
        item.setDisable(SecretColumns.KEY.equals(column.getId()));
        item.setOnAction(event -> columns.choose(column.getId(), item.isSelected()));
        return item;
    }
}
