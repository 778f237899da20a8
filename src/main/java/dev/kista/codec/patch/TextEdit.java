package dev.kista.codec.patch;

import java.util.Comparator;
import java.util.List;

/// A stretch of a text, in UTF-16 units, and what shall stand there instead.
///
/// @param start where the stretch begins
/// @param end where it ends; the same as `start` to insert
public record TextEdit(int start, int end, String text) {
    /// The order of the text; of two at one place the insertion comes first.
    public static final Comparator<TextEdit> ORDER =
            Comparator.comparingInt(TextEdit::start).thenComparingInt(TextEdit::end);

    public TextEdit {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no stretch from " + start + " to " + end);
        }
    }

    /// Applies edits to the text that they were made for.
    ///
    /// @throws IllegalArgumentException if two of them overlap
    public static String apply(String text, List<TextEdit> edits) {
        var result = new StringBuilder(text.length() + 256);
        var at = 0;
        for (var each : edits.stream().sorted(ORDER).toList()) {
            if (each.start < at) {
                throw new IllegalArgumentException("edits overlap at " + each.start);
            }
            result.append(text, at, each.start).append(each.text);
            at = each.end;
        }
        return result.append(text, at, text.length()).toString();
    }

    /// How many units the text grows by.
    int growth() {
        return text.length() - (end - start);
    }

    @Override
    public String toString() {
        return "TextEdit[" + start + ".." + end + ", ***]";
    }
}
