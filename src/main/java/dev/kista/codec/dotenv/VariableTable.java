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

    private static final long FREE = 0;
    private static final int SPREAD = ThreadLocalRandom.current().nextInt() | 1;

    private @Nullable String[] names = new String[8];
    private @Nullable String[] values = new String[8];
    private int[] offsets = new int[8];
    private int count;
    private int gone;

    /// Where in the arrays a name stands, and one more, below the hash of the name, so that most
    /// names are told apart without looking at them.
    private long[] slots = new long[16];

    /// Where a name stands.
    int find(String name) {
        var index = index(slots[slot(name, hash(name))]);
        return index < 0 || names[index] == null ? NONE : index;
    }

    @Nullable String value(int index) {
        return values[index];
    }

    int offset(int index) {
        return offsets[index];
    }

    /// Sets a variable. One that is there keeps its place.
    ///
    /// @return the offset at which it was set before; [#NONE] if it was not
    int put(String name, @Nullable String value, int offset) {
        var hash = hash(name);
        var slot = slot(name, hash);
        var index = index(slots[slot]);
        if (index >= 0) {
            var before = offsets[index];
            values[index] = value;
            offsets[index] = offset;
            return before;
        }
        if (count == names.length) {
            grow();
            slot = slot(name, hash);
        }
        names[count] = name;
        values[count] = value;
        offsets[count] = offset;
        slots[slot] = (long) hash << 32 | ++count;
        return NONE;
    }

    /// Takes a name out; set again, it stands at the end.
    void remove(String name) {
        var index = find(name);
        if (index != NONE) {
            names[index] = null;
            values[index] = null;
            gone++;
        }
    }

    void clear() {
        Arrays.fill(slots, FREE);
        Arrays.fill(names, null);
        Arrays.fill(values, null);
        count = 0;
        gone = 0;
    }

    /// Everything that is set. Nothing is to be set afterwards.
    VariableList list(TextPositions positions) {
        if (gone > 0) {
            var kept = 0;
            for (var i = 0; i < count; i++) {
                if (names[i] != null) {
                    names[kept] = names[i];
                    values[kept] = values[i];
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
        var mask = slots.length - 1;
        var at = hash & mask;
        while (slots[at] != FREE
                && !((int) (slots[at] >>> 32) == hash && name.equals(names[index(slots[at])]))) {
            at = at + 1 & mask;
        }
        return at;
    }

    private static int hash(String name) {
        var hash = SPREAD;
        for (var i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * SPREAD;
        }
        hash ^= hash >>> 15;
        hash *= 0x2c1b3c6d;
        return hash ^ hash >>> 13;
    }

    private void grow() {
        var length = count + count / 2;
        names = Arrays.copyOf(names, length);
        values = Arrays.copyOf(values, length);
        offsets = Arrays.copyOf(offsets, length);
        if (length > slots.length / 2) {
            spread();
        }
    }

    private void spread() {
        var wider = new long[slots.length * 2];
        var mask = wider.length - 1;
        for (var each : slots) {
            if (each != FREE && names[index(each)] != null) {
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
