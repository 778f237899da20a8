package dev.kista.desktop.secrets;

import dev.kista.model.Messages;

import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.ContextMenuEvent;

/// The menu that says which columns are shown, on the header of the table and by command.
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
        menu.getItems().addAll(new SeparatorMenuItem(), reset);
    }

    private MenuItem item(TableColumn<SecretRow, ?> column) {
        var item = new CheckMenuItem(column.getText());
        item.setSelected(column.isVisible());
        // A row that does not say which secret it is helps nobody.
        item.setDisable(SecretColumns.KEY.equals(column.getId()));
        item.setOnAction(event -> columns.choose(column.getId(), item.isSelected()));
        return item;
    }
}
