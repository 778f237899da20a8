package dev.kista.desktop.secrets;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.ObservableListBase;

import java.util.AbstractList;
import java.util.List;
import java.util.function.IntFunction;

/// The numbers of the selected rows, seen as what they stand for. Only what somebody asks for is
/// made.
final class ChosenRows<E> extends ObservableListBase<E> {
    private static final int[] NONE = {};

    private final IntFunction<E> view;
    private int[] before = NONE;
    private int[] now = NONE;

    ChosenRows(IntFunction<E> view) {
        this.view = view;
    }

    /// @param next ascending; not changed any more
    void lay(int[] next) {
        before = now;
        now = next;
    }

    /// Tells of what was laid the last time.
    void tell() {
        fireChange(new Replaced<>(this, new Seen<>(before, view)));
    }

    @Override
    public E get(int index) {
        return view.apply(now[index]);
    }

    @Override
    public int size() {
        return now.length;
    }

    private static final class Seen<E> extends AbstractList<E> {
        private final int[] rows;
        private final IntFunction<E> view;

        Seen(int[] rows, IntFunction<E> view) {
            this.rows = rows;
            this.view = view;
        }

        @Override
        public E get(int index) {
            return view.apply(rows[index]);
        }

        @Override
        public int size() {
            return rows.length;
        }
    }

    /// Everything was taken away and something else put there.
    private static final class Replaced<E> extends ListChangeListener.Change<E> {
        private final List<E> removed;
        private boolean told;

        Replaced(ObservableList<E> list, List<E> removed) {
            super(list);
            this.removed = removed;
        }

        @Override
        public boolean next() {
            var first = !told;
            told = true;
            return first;
        }

        @Override
        public void reset() {
            told = false;
        }

        @Override
        public int getFrom() {
            return 0;
        }

        @Override
        public int getTo() {
            return getList().size();
        }

        @Override
        public List<E> getRemoved() {
            return removed;
        }

        @Override
        protected int[] getPermutation() {
            return NONE;
        }
    }
}
