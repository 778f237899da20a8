package dev.kista.codec.dotenv;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// Strings of which most stand in one text as they are: two numbers each, which become a string
/// when somebody asks for it. What does not stand in the text is kept beside it.
final class Slices {
    /// In the place of an end: the start is an index into [#others].
    private static final int OTHER = -1;

    private final String text;
    private final List<@Nullable String> others = new ArrayList<>();
    private int[] bounds;

    Slices(String text, int capacity) {
        this.text = text;
        this.bounds = new int[2 * capacity];
    }

    @Nullable String get(int index) {
        var start = bounds[2 * index];
        var end = bounds[2 * index + 1];
        return end == OTHER ? others.get(start) : text.substring(start, end);
    }

    boolean isNull(int index) {
        return bounds[2 * index + 1] == OTHER && others.get(bounds[2 * index]) == null;
    }

    /// @see Letters#hasLowerCase(String, int, int)
    boolean hasLowerCase(int index) {
        var start = bounds[2 * index];
        var end = bounds[2 * index + 1];
        if (end != OTHER) {
            return Letters.hasLowerCase(text, start, end);
        }
        var other = others.get(start);
        return other != null && Letters.hasLowerCase(other, 0, other.length());
    }

    boolean isEqual(int index, String other) {
        var start = bounds[2 * index];
        var end = bounds[2 * index + 1];
        return end == OTHER
                ? other.equals(others.get(start))
                : end - start == other.length() && text.startsWith(other, start);
    }

    /// Whether two of these are the same, of which the second is not `null`.
    boolean isEqual(int first, int second) {
        var start = bounds[2 * second];
        var end = bounds[2 * second + 1];
        if (end == OTHER) {
            return isEqual(first, Objects.requireNonNull(others.get(start)));
        }
        var firstStart = bounds[2 * first];
        var firstEnd = bounds[2 * first + 1];
        if (firstEnd == OTHER) {
            var other = others.get(firstStart);
            return other != null && other.length() == end - start && text.startsWith(other, start);
        }
        return end - start == firstEnd - firstStart
                && text.regionMatches(start, text, firstStart, end - start);
    }

    void set(int index, int start, int end) {
        bounds[2 * index] = start;
        bounds[2 * index + 1] = end;
    }

    void set(int index, @Nullable String other) {
        set(index, others.size(), OTHER);
        others.add(other);
    }

    void move(int from, int to) {
        set(to, bounds[2 * from], bounds[2 * from + 1]);
    }

    void grow(int capacity) {
        bounds = Arrays.copyOf(bounds, 2 * capacity);
    }

    void clear() {
        others.clear();
    }
}
