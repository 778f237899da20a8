package dev.kista.codec.dotenv;

import dev.kista.codec.LazyList;
import dev.kista.codec.TextPositions;
import dev.kista.codec.Variable;

import java.util.Objects;

/// Variables that become objects when they are asked for. Never changes.
final class VariableList extends LazyList<Variable> {
    private final Slices names;
    private final Slices values;
    private final int[] offsets;
    private final int count;
    private final TextPositions positions;

    /// @param names taken over, as the others are
    VariableList(Slices names, Slices values, int[] offsets, int count, TextPositions positions) {
        this.names = names;
        this.values = values;
        this.offsets = offsets;
        this.count = count;
        this.positions = positions;
    }

    boolean hasUnset() {
        for (var i = 0; i < count; i++) {
            if (values.isNull(i)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Variable get(int index) {
        Objects.checkIndex(index, count);
        return new Variable(
                Objects.requireNonNull(names.get(index)),
                values.get(index),
                positions.at(offsets[index]));
    }

    @Override
    public int size() {
        return count;
    }
}
