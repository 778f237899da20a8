package dev.kista.desktop.secrets;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.ArrayList;
import java.util.List;

/// Sorts by the keyboard as a click on a header does: Alt with 1 to 9 by that column of those that
/// are shown, upwards, then downwards, then not at all; with Shift, by this column too.
final class SortKeys {
    private static final List<KeyCode> DIGITS =
            List.of(
                    KeyCode.DIGIT1,
                    KeyCode.DIGIT2,
                    KeyCode.DIGIT3,
                    KeyCode.DIGIT4,
                    KeyCode.DIGIT5,
                    KeyCode.DIGIT6,
                    KeyCode.DIGIT7,
                    KeyCode.DIGIT8,
                    KeyCode.DIGIT9);

    private final TableView<SecretRow> table;

    SortKeys(TableView<SecretRow> table) {
        this.table = table;
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        var at = DIGITS.indexOf(event.getCode());
        if (at < 0
                || !event.isAltDown()
                || event.isShortcutDown()
                || !(event.getTarget() instanceof TableView)) {
            return;
        }
        var columns = table.getVisibleLeafColumns();
        if (at < columns.size() && columns.get(at).isSortable()) {
            sort(columns.get(at), event.isShiftDown());
        }
        event.consume();
    }

    private void sort(TableColumn<SecretRow, ?> column, boolean too) {
        var order = new ArrayList<>(table.getSortOrder());
        var sorted = order.contains(column);
        if (!too) {
            order.removeIf(each -> each != column);
        }
        if (sorted && column.getSortType() == SortType.DESCENDING) {
            order.remove(column);
        } else if (!sorted) {
            order.add(column);
        }
        column.setSortType(
                sorted && order.contains(column) ? SortType.DESCENDING : SortType.ASCENDING);
        table.getSortOrder().setAll(order);
    }
}
