package dev.kista.codec.patch;

import java.util.Comparator;
import java.util.List;

/// A text in which values are hidden for a screen. It has the lines of the text it was made from,
/// so that line numbers agree; the length of a mask says nothing about the value's.
public final class MaskedText {
    /// What stands in the place of a value.
    public static final String MASK = "••••••••";

    private MaskedText() {}

    /// Hides the given stretches. Of one that spans lines each line is hidden by itself, its
    /// indentation stays.
    public static String of(String text, List<Span> values) {
        var result = new StringBuilder(text.length());
        var at = 0;
        for (var each : values.stream().sorted(Comparator.comparingInt(Span::start)).toList()) {
            if (each.end() > at) {
                var start = Math.max(at, each.start());
                result.append(text, at, start);
                hide(text.substring(start, each.end()), result);
                at = each.end();
            }
        }
        return result.append(text, at, text.length()).toString();
    }

    private static void hide(String value, StringBuilder result) {
        var at = 0;
        while (at < value.length()) {
            var end = at;
            while (end < value.length() && !isLineBreak(value.charAt(end))) {
                end++;
            }
            hideLine(value.substring(at, end), result);
            at = end;
            while (at < value.length() && isLineBreak(value.charAt(at))) {
                result.append(value.charAt(at++));
            }
        }
    }

    private static void hideLine(String line, StringBuilder result) {
        var content = line.stripLeading();
        result.append(line, 0, line.length() - content.length());
        if (!content.isEmpty()) {
            result.append(MASK);
        }
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r';
    }
}
