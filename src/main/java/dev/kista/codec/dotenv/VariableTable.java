package dev.kista.codec.dotenv;

import dev.kista.codec.TextPositions;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;

/// Names and their values while a file is read, in the order in which the names came first.
///
/// Arrays side by side instead of a map of objects: a large file has a million variables, and what
/// a map keeps for each would take more room than the file. Names are spread by a number that
/// nobody can guess, so that a file cannot be made to put all of them into one place.
///
/// Where a name goes is some place in much memory, for which a processor waits longer than for
/// reading the line. So names are collected and looked up many at a time: then it waits for all of
/// them at once.
final class VariableTable {
    /// Told of a name that was set before.
    interface Duplicates {
        /// @param before the offset at which it was set before
        void found(String name, int offset, int before);
    }

    /// Says that there is no such name.
    static final int NONE = -1;

    /// In the place of an offset: the name was taken out.
    private static final int GONE = -1;

    private static final long FREE = 0;
    private static final int BATCH = 256;
    private static final int SPREAD = ThreadLocalRandom.current().nextInt() | 1;

    private final String text;
    private final Duplicates duplicates;
    private final Slices names;
    private final Slices values;
    private int[] offsets;
    private int count;
    private int gone;

    /// Where in the arrays a name stands, and one more, below the hash of the name, so that most
    /// names are told apart without looking at them.
    private long[] slots;

    /// The hashes of the names that have no slot yet: the last ones in the arrays.
    private final int[] waiting = new int[BATCH];

    private int waits;

    /// @param capacity how many names there may well be
    VariableTable(String text, int capacity, Duplicates duplicates) {
        this.text = text;
        this.duplicates = duplicates;
        this.names = new Slices(text, capacity);
        this.values = new Slices(text, capacity);
        this.offsets = new int[capacity];
        this.slots = new long[Integer.highestOneBit(Math.max(8, capacity)) * 4];
    }

    /// Where a name stands.
    int find(String name) {
        settle();
        var index = index(slots[slot(name, hash(name, 0, name.length()))]);
        return index < 0 || offsets[index] == GONE ? NONE : index;
    }

    /// Behind the last place where a name may stand.
    int end() {
        settle();
        return count;
    }

    /// Whether the name that stood at a place was not taken out.
    boolean isSet(int index) {
        return offsets[index] != GONE;
    }

    String name(int index) {
        return Objects.requireNonNull(names.get(index));
    }

    boolean hasLowerCase(int index) {
        return names.hasLowerCase(index);
    }

    @Nullable String value(int index) {
        return values.get(index);
    }

    int offset(int index) {
        return offsets[index];
    }

    /// Sets a variable. One that is there keeps its place.
    void put(String name, @Nullable String value, int offset) {
        var last = oneMore(hash(name, 0, name.length()), offset);
        names.set(last, name);
        values.set(last, value);
    }

    /// Sets a variable whose name and value stand in the text as they are.
    void put(int nameStart, int nameEnd, int valueStart, int valueEnd, int offset) {
        var last = oneMore(hash(text, nameStart, nameEnd), offset);
        names.set(last, nameStart, nameEnd);
        values.set(last, valueStart, valueEnd);
    }

    private int oneMore(int hash, int offset) {
        if (waits == BATCH) {
            settle();
        }
        if (count == offsets.length) {
            grow();
        }
        waiting[waits++] = hash;
        offsets[count] = offset;
        return count++;
    }

    /// Looks up the names that wait, and tells of those that were there, in the order in which they
    /// were set.
    void settle() {
        var first = count - waits;
        count = first;
        for (var i = 0; i < waits; i++) {
            var slot = slot(first + i, waiting[i]);
            var index = index(slots[slot]);
            if (index >= 0) {
                replace(index, first + i);
                continue;
            }
            if (count < first + i) {
                move(first + i, count);
            }
            slots[slot] = (long) waiting[i] << 32 | ++count;
        }
        waits = 0;
    }

    private void replace(int index, int by) {
        var before = offsets[index];
        offsets[index] = offsets[by];
        values.move(by, index);
        duplicates.found(name(index), offsets[index], before);
    }

    private void move(int from, int to) {
        names.move(from, to);
        values.move(from, to);
        offsets[to] = offsets[from];
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
        settle();
        Arrays.fill(slots, FREE);
        names.clear();
        values.clear();
        count = 0;
        gone = 0;
    }

    /// Everything that is set. Nothing is to be set afterwards.
    VariableList list(TextPositions positions) {
        settle();
        if (gone > 0) {
            var kept = 0;
            for (var i = 0; i < count; i++) {
                if (offsets[i] != GONE) {
                    move(i, kept++);
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

    private int slot(int waiting, int hash) {
        var at = next(hash, hash);
        while (slots[at] != FREE && !names.isEqual(index(slots[at]), waiting)) {
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
