package dev.kista.service.value;

import dev.kista.model.SecretValue;

import java.util.ArrayList;
import java.util.List;

/// In which lines two texts differ, and where within them.
///
/// Holds places and no text, so that it can be shown, kept and logged; what stands at a place is
/// read from the value when somebody asks to see it. Places are counted in UTF-16 characters of
/// [SecretValue#text()]. A line ends behind its line break.
///
/// @param rows in the order of the texts; of lines that changed the old ones come first
public record ValueDiff(List<Row> rows) {
    public ValueDiff {
        rows = List.copyOf(rows);
    }

    /// A place in a text.
    ///
    /// @param to behind its last character
    public record Span(int from, int to) {}

    /// Lines that are the same in both, or one that is in one of them.
    public sealed interface Row {
        /// @param count how many there are in a row
        record Same(int count) implements Row {}

        /// @param number from 1, in the old text
        /// @param changed what of the line is not in the line that came for it; all of it where
        ///   none came
        record Old(int number, Span line, List<Span> changed) implements Row {
            public Old {
                changed = List.copyOf(changed);
            }
        }

        /// @param number from 1, in the new text
        /// @param changed what of the line was not in the line that it came for; all of it where it
        ///   came for none
        record New(int number, Span line, List<Span> changed) implements Row {
            public New {
                changed = List.copyOf(changed);
            }
        }
    }

    /// Compares two values. Takes time in proportion to their sizes and to the square of what
    /// changed, within bounds.
    ///
    /// @throws IllegalArgumentException if one of them is not text
    public static ValueDiff of(SecretValue before, SecretValue after) {
        if (!before.isText() || !after.isText()) {
            throw new IllegalArgumentException("only texts have lines");
        }
        return new ValueDiff(rows(TextParts.lines(before.text()), TextParts.lines(after.text())));
    }

    /// How many lines of the old text went or changed.
    public int removed() {
        return (int) rows.stream().filter(Row.Old.class::isInstance).count();
    }

    /// How many lines of the new text came or changed.
    public int added() {
        return (int) rows.stream().filter(Row.New.class::isInstance).count();
    }

    private static List<Row> rows(TextParts before, TextParts after) {
        var match = SequenceMatch.of(before.parts(), after.parts());
        var rows = new ArrayList<Row>();
        var old = 0;
        var now = 0;
        while (old < before.size() || now < after.size()) {
            var oldEnd = old;
            while (oldEnd < before.size() && match[oldEnd] == SequenceMatch.NONE) {
                oldEnd++;
            }
            var nowEnd = oldEnd < before.size() ? match[oldEnd] : after.size();
            rows.addAll(changed(before, old, oldEnd, after, now, nowEnd));
            var same = 0;
            while (oldEnd + same < before.size() && match[oldEnd + same] == nowEnd + same) {
                same++;
            }
            if (same > 0) {
                rows.add(new Row.Same(same));
            }
            old = oldEnd + same;
            now = nowEnd + same;
        }
        return rows;
    }

    /// The first line that went is compared with the first that came, and so on.
    private static List<Row> changed(
            TextParts before, int from, int to, TextParts after, int start, int end) {
        var old = new ArrayList<Row>();
        var now = new ArrayList<Row>();
        for (var i = 0; i < Math.max(to - from, end - start); i++) {
            var hasOld = from + i < to;
            var hasNew = start + i < end;
            var gone = hasOld ? before.part(from + i) : "";
            var come = hasNew ? after.part(start + i) : "";
            if (hasOld) {
                var line = before.span(from + i);
                var places = TextParts.changed(gone, come, line.from());
                old.add(new Row.Old(from + i + 1, line, places));
            }
            if (hasNew) {
                var line = after.span(start + i);
                var places = TextParts.changed(come, gone, line.from());
                now.add(new Row.New(start + i + 1, line, places));
            }
        }
        old.addAll(now);
        return old;
    }
}
