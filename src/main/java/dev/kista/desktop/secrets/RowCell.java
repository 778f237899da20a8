package dev.kista.desktop.secrets;

import javafx.scene.control.TableCell;

import org.jspecify.annotations.Nullable;

/// A cell that shows something of a row.
abstract class RowCell extends TableCell<SecretRow, SecretRow> {
    /// Fills the cell.
    abstract void show(SecretRow row);

    /// Empties it; what it showed must not stay. What draws it does, unseen: to be taken out of the
    /// screen and put back would cost more than all else when a search leaves fewer rows and more.
    void clear() {
        setText(null);
        setAccessibleText(null);
        setTooltip(null);
        draw(false);
    }

    private void draw(boolean shown) {
        if (getGraphic() != null) {
            getGraphic().setVisible(shown);
        }
    }

    @Override
    protected final void updateItem(@Nullable SecretRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            clear();
        } else if (!isEditing()) {
            show(row);
            draw(true);
        }
    }
}
