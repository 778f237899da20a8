package dev.kista.desktop.secrets;

import javafx.scene.control.TableCell;

import org.jspecify.annotations.Nullable;

/// A cell that shows something of a row.
abstract class RowCell extends TableCell<SecretRow, SecretRow> {
    /// Fills the cell.
    abstract void show(SecretRow row);

    /// Empties it; what it showed must not stay.
    void clear() {
        setText(null);
        setGraphic(null);
        setTooltip(null);
    }

    @Override
    protected final void updateItem(@Nullable SecretRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            clear();
        } else if (!isEditing()) {
            show(row);
        }
    }
}
