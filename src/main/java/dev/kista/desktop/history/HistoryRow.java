package dev.kista.desktop.history;

import dev.kista.service.value.ValueDiff.Span;

import java.util.List;

/// A row of the comparison. Holds no value.
sealed interface HistoryRow {
    /// From which of the two versions something is.
    enum Side {
        BEFORE,
        AFTER
    }

    /// A part of the secret, and what happened to it.
    ///
    /// @param words in what it differs; empty where the rows below say it
    record Heading(String part, String words) implements HistoryRow {}

    /// A key, description, tags or an expiry, which are no secrets.
    record Clear(Side side, String text) implements HistoryRow {}

    /// A line of the value, masked until it is asked for.
    ///
    /// @param number of the line, from 1
    /// @param line its place in the value
    /// @param changed the places in the value that the other version has not
    record Line(Side side, int number, Span line, List<Span> changed) implements HistoryRow {
        public Line {
            changed = List.copyOf(changed);
        }
    }

    /// Lines that are the same in both. They are not shown: nobody asked to see them.
    record Same(int count) implements HistoryRow {}
}
