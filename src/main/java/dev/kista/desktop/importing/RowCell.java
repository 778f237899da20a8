package dev.kista.desktop.importing;

import javafx.scene.control.TableCell;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

/// A cell of one row. A cell shows many rows in its life, so what it listens to changes with them.
abstract class RowCell extends TableCell<RowModel, RowModel> {
    private Subscription shown = Subscription.EMPTY;
    private @Nullable RowModel current;

    /// Fills the cell.
    ///
    /// @return how to stop listening to the row
    protected abstract Subscription show(RowModel row);

    @Override
    protected final void updateItem(@Nullable RowModel row, boolean empty) {
        super.updateItem(row, empty);
        if (row == current && row != null) {
            return;
        }
        shown.unsubscribe();
        shown = Subscription.EMPTY;
        current = empty ? null : row;
        setText(null);
        setGraphic(null);
        if (current != null) {
            shown = show(current);
        }
    }
}
