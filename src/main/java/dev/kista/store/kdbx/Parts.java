package dev.kista.store.kdbx;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The parts of one element while it is read. Most elements look like the one before them: as long
/// as each part is the very object that stood at its place there, nothing is made anew.
final class Parts<T> {
    private final List<T> before;
    private int count;
    private @Nullable List<T> own;

    /// @param before those of the element before, immutable
    Parts(List<T> before) {
        this.before = before;
    }

    /// What stood at the next place in the element before; `null` if that one was shorter.
    @Nullable T expected() {
        return count < before.size() ? before.get(count) : null;
    }

    void add(T part) {
        if (own == null && part != expected()) {
            own = new ArrayList<>(before.subList(0, count));
        }
        if (own != null) {
            own.add(part);
        }
        count++;
    }

    /// Whether nothing differs from the element before.
    boolean areAsBefore() {
        return own == null && count == before.size();
    }

    List<T> list() {
        return areAsBefore() ? before : own == null ? List.copyOf(before.subList(0, count)) : own;
    }
}
