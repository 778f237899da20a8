package dev.kista.desktop.secrets;

import javafx.collections.ObservableListBase;

import java.util.List;

/// The rows that the table shows, replaced as a whole and without a copy of them. It stays the same
/// list, because the table forgets what it is sorted by when it gets another.
final class RowList extends ObservableListBase<SecretRow> {
    private List<SecretRow> rows = List.of();

    /// @param next not changed any more
    void lay(List<SecretRow> next) {
        var before = rows;
        beginChange();
        rows = next;
        nextReplace(0, next.size(), before);
        endChange();
    }

    /// Lays more of what is there already.
    ///
    /// @param next begins with what is laid now
    void extend(List<SecretRow> next) {
        var before = rows.size();
        beginChange();
        rows = next;
        nextAdd(before, next.size());
        endChange();
    }

    @Override
    public SecretRow get(int index) {
        return rows.get(index);
    }

    @Override
    public int size() {
        return rows.size();
    }
}
