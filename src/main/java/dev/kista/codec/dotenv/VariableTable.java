package dev.kista.codec.dotenv;

import dev.kista.codec.TextPositions;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;

/// Names and their values while a file is read, in the order in which the names came first.
///
/// Arrays side by side instead of a map of objects: a large file has a million variables, and what
/// a map keeps for each would take more room than the file. Names are spread by a number that
/// nobody can guess, so that a file cannot be made to put all of them into one place.
final class VariableTable {
    /// Says that there is no such name.
    static final int NONE = -1;

    /// In the place of an offset: the name was taken out.
    private static final int GONE = -1;

    private static final long FREE = 0;
    private static final int SPREAD = ThreadLocalRandom.current().nextInt() | 1;

    private final String text;
    private final Slices names;
    private final Slices values;
    private int[] offsets;
    private int count;
    private int gone;

    /// Where in the arrays a name stands, and one more, below the hash of the name, so that most
    /// names are told apart without looking at them.
    private long[] slots;

    /// @param capacity how many names there may well be
    VariableTable(String text, int capacity) {
        this.text = text;
        this.names = new Slices(text, capacity);
        this.values = new Slices(text, capacity);
        this.offsets = new int[capacity];
        this.slots = new long[Integer.highestOneBit(Math.max(8, capacity)) * 4];
    }

    /// Where a name stands.
    int find(String name) {
        var index = index(slots[slot(name, hash(name, 0, name.length()))]);
        return index < 0 || offsets[index] == GONE ? NONE : index;
    }

    @Nullable String value(int index) {
        return values.get(index);
    }

    /// Sets a variable. One that is there keeps its place.
    ///
    /// @return the offset at which it was set before; [#NONE] if it was not
    int put(String name, @Nullable String value, int offset) {
        var hash = hash(name, 0, name.length());
        var slot = slot(name, hash);
        var index = index(slots[slot]);
        if (index < 0) {
            if (count == offsets.length) {
                grow();
                slot = slot(name, hash);
            }
            index = take(slot, hash);
            names.set(index, name);
        }
        values.set(index, value);
        return replaceOffset(index, offset);
    }

    /// Sets a variable whose name and value stand in the text as they are.
    int put(int nameStart, int nameEnd, int valueStart, int valueEnd, int offset) {
        var hash = hash(text, nameStart, nameEnd);
        var slot = slot(nameStart, nameEnd, hash);
        var index = index(slots[slot]);
        if (index < 0) {
            if (count == offsets.length) {
                grow();
                slot = slot(nameStart, nameEnd, hash);
            }
            index = take(slot, hash);
            names.set(index, nameStart, nameEnd);
        }
        values.set(index, valueStart, valueEnd);
        return replaceOffset(index, offset);
    }

    /// Gives the next place to the name that goes into a free slot.
    private int take(int slot, int hash) {
        offsets[count] = NONE;
        slots[slot] = (long) hash << 32 | ++count;
        return count - 1;
    }

    private int replaceOffset(int index, int offset) {
        var before = offsets[index];
        offsets[index] = offset;
        return before;
    }

    /// Takes a name out; set again, it stands at the end.
    void remove(String name) {
        var index = find(name);
        if (index != NONE) {
            offsets[index] = GONE;
            gone++;
        }
    }

    void clear() {
        Arrays.fill(slots, FREE);
        names.clear();
        values.clear();
        count = 0;
        gone = 0;
    }

    /// Everything that is set. Nothing is to be set afterwards.
    VariableList list(TextPositions positions) {
        if (gone > 0) {
            var kept = 0;
            for (var i = 0; i < count; i++) {
                if (offsets[i] != GONE) {
                    names.move(i, kept);
                    values.move(i, kept);
                    offsets[kept++] = offsets[i];
                }
            }
            count = kept;
        }
        return new VariableList(names, values, offsets, count, positions);
    }

    private static int index(long slot) {
        return (int) slot - 1;
    }

    /// The slot of a name, or the free one where it would go.
    private int slot(String name, int hash) {
        var at = next(hash, hash);
        while (slots[at] != FREE && !names.isEqual(index(slots[at]), name)) {
            at = next(at + 1, hash);
        }
        return at;
    }

    private int slot(int nameStart, int nameEnd, int hash) {
        var at = next(hash, hash);
        while (slots[at] != FREE && !names.isEqual(index(slots[at]), nameStart, nameEnd)) {
            at = next(at + 1, hash);
        }
        return at;
    }

    /// The first slot from here on that is free or holds a name of this hash that is still there.
    private int next(int from, int hash) {
        var mask = slots.length - 1;
        var at = from & mask;
        while (slots[at] != FREE
                && ((int) (slots[at] >>> 32) != hash || offsets[index(slots[at])] == GONE)) {
            at = at + 1 & mask;
        }
        return at;
    }

    private static int hash(String text, int start, int end) {
        var hash = SPREAD;
        for (var i = start; i < end; i++) {
            hash = (hash ^ text.charAt(i)) * SPREAD;
        }
        hash ^= hash >>> 15;
        hash *= 0x2c1b3c6d;
        return hash ^ hash >>> 13;
    }

    private void grow() {
        var capacity = Math.max(8, count + count / 2);
        names.grow(capacity);
        values.grow(capacity);
        offsets = Arrays.copyOf(offsets, capacity);
        if (capacity > slots.length / 2) {
            spread();
        }
    }

    private void spread() {
        var wider = new long[slots.length * 2];
        var mask = wider.length - 1;
        for (var each : slots) {
            if (each != FREE && offsets[index(each)] != GONE) {
                var at = (int) (each >>> 32) & mask;
                while (wider[at] != FREE) {
                    at = at + 1 & mask;
                }
                wider[at] = each;
            }
        }
        slots = wider;
    }
}
