package dev.kista.desktop.secrets;

import javafx.collections.ObservableList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.TableView.TableViewSelectionModel;

import java.util.BitSet;

/// Which rows are selected: whole rows, any number of them.
///
/// The table's own model walks all that is selected once for each row that is not any more, which
/// takes a second for a large table. Here every change is one change, and nothing is made for a row
/// before somebody asks for it. Does not follow the rows: whoever lays others calls [#forget()] and
/// selects anew.
final class RowSelection extends TableViewSelectionModel<SecretRow> {
    private BitSet rows = new BitSet();
    private final ChosenRows<Integer> indices = new ChosenRows<>(Integer::valueOf);
    private final ChosenRows<SecretRow> items = new ChosenRows<>(this::getModelItem);

    @SuppressWarnings("rawtypes")
    private final ChosenRows<TablePosition> cells = new ChosenRows<>(this::position);

    RowSelection(TableView<SecretRow> table) {
        super(table);
    }

    /// The rows are about to be others: selects none, and nobody hears of it.
    void forget() {
        rows = new BitSet();
        lay();
    }

    /// Only these, in one change; the last of them leads.
    void choose(BitSet wanted) {
        become((BitSet) wanted.clone(), wanted.length() - 1);
    }

    @Override
    public ObservableList<Integer> getSelectedIndices() {
        return indices;
    }

    @Override
    public ObservableList<SecretRow> getSelectedItems() {
        return items;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public ObservableList<TablePosition> getSelectedCells() {
        return cells;
    }

    @Override
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    @Override
    public boolean isSelected(int row) {
        return row >= 0 && rows.get(row);
    }

    @Override
    public boolean isSelected(int row, TableColumn<SecretRow, ?> column) {
        return isSelected(row);
    }

    @Override
    public void select(int row) {
        if (isRow(row)) {
            var next = (BitSet) rows.clone();
            next.set(row);
            become(next, row);
        }
    }

    @Override
    public void select(int row, TableColumn<SecretRow, ?> column) {
        select(row);
    }

    @Override
    public void select(SecretRow row) {
        select(getTableModel().indexOf(row));
    }

    @Override
    public void clearAndSelect(int row) {
        if (isRow(row)) {
            var next = new BitSet();
            next.set(row);
            become(next, row);
        }
    }

    @Override
    public void clearAndSelect(int row, TableColumn<SecretRow, ?> column) {
        clearAndSelect(row);
    }

    @Override
    public void selectIndices(int row, int... more) {
        var next = (BitSet) rows.clone();
        var lead = isRow(row) ? row : -1;
        if (isRow(row)) {
            next.set(row);
        }
        for (var each : more) {
            if (isRow(each)) {
                next.set(each);
                lead = each;
            }
        }
        become(next, lead);
    }

    /// @param end not itself, as in every selection model
    @Override
    public void selectRange(int start, int end) {
        if (start != end) {
            range(start, start < end ? end - 1 : end + 1);
        }
    }

    @Override
    public void selectRange(
            int first,
            TableColumnBase<SecretRow, ?> firstColumn,
            int last,
            TableColumnBase<SecretRow, ?> lastColumn) {
        range(first, last);
    }

    private void range(int first, int last) {
        var next = (BitSet) rows.clone();
        var from = Math.max(0, Math.min(first, last));
        var to = Math.min(getItemCount() - 1, Math.max(first, last));
        if (from <= to) {
            next.set(from, to + 1);
            become(next, Math.clamp(last, from, to));
        }
    }

    /// The keys stay where they are.
    @Override
    public void selectAll() {
        var next = new BitSet();
        next.set(0, getItemCount());
        become(next, isRow(getFocusedIndex()) ? getFocusedIndex() : getItemCount() - 1);
    }

    @Override
    public void clearSelection() {
        become(new BitSet(), -1);
    }

    @Override
    public void clearSelection(int row) {
        if (isSelected(row)) {
            var next = (BitSet) rows.clone();
            next.clear(row);
            become(next, next.isEmpty() ? -1 : getFocusedIndex());
        }
    }

    @Override
    public void clearSelection(int row, TableColumn<SecretRow, ?> column) {
        clearSelection(row);
    }

    @Override
    public void selectFirst() {
        select(0);
    }

    @Override
    public void selectLast() {
        select(getItemCount() - 1);
    }

    @Override
    public void selectPrevious() {
        select(getFocusedIndex() < 0 ? getItemCount() - 1 : getFocusedIndex() - 1);
    }

    @Override
    public void selectNext() {
        select(getFocusedIndex() + 1);
    }

    @Override
    public void selectAboveCell() {
        selectPrevious();
    }

    @Override
    public void selectBelowCell() {
        selectNext();
    }

    /// Whole rows have nothing beside them.
    @Override
    public void selectLeftCell() {
        select(getFocusedIndex());
    }

    @Override
    public void selectRightCell() {
        select(getFocusedIndex());
    }

    private boolean isRow(int row) {
        return row >= 0 && row < getItemCount();
    }

    private TablePosition<SecretRow, ?> position(int row) {
        return new TablePosition<>(getTableView(), row, null);
    }

    /// @param lead where the keys go on; -1 for nowhere
    private void become(BitSet next, int lead) {
        var changed = !next.equals(rows);
        rows = next;
        if (changed) {
            lay();
        }
        setSelectedIndex(isSelected(lead) ? lead : next.length() - 1);
        setSelectedItem(getModelItem(getSelectedIndex()));
        if (lead != getFocusedIndex()) {
            focus(lead);
        }
        if (changed) {
            indices.tell();
            items.tell();
            cells.tell();
        }
    }

    /// All three before anybody hears of one.
    private void lay() {
        var all = rows.stream().toArray();
        indices.lay(all);
        items.lay(all);
        cells.lay(all);
    }
}
