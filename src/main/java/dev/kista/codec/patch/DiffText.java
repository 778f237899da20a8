package dev.kista.codec.patch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// A text as lines, each also in its hidden form. A line ends after its line feed.
final class DiffText {
    private final List<String> lines;
    private final List<String> masked;
    private final List<Integer> starts = new ArrayList<>();

    DiffText(String text, String maskedText) {
        lines = split(text);
        masked = split(maskedText);
        var at = 0;
        for (var each : lines) {
            starts.add(at);
            at += each.length();
        }
        starts.add(at);
    }

    private static List<String> split(String text) {
        var result = new ArrayList<String>();
        var at = 0;
        while (at < text.length()) {
            var end = text.indexOf('\n', at) + 1;
            end = end == 0 ? text.length() : end;
            result.add(text.substring(at, end));
            at = end;
        }
        return result;
    }

    int size() {
        return lines.size();
    }

    String line(int index) {
        return lines.get(index);
    }

    /// Where a line begins; for the number of lines, where the text ends.
    int start(int index) {
        return starts.get(index);
    }

    /// The line that an offset is in; the text's end is in a line of its own after the last line
    /// feed.
    int lineOf(int offset) {
        var found = Collections.binarySearch(starts, offset);
        var index = found >= 0 ? found : -found - 2;
        return index == size() && index > 0 && !lines.get(index - 1).endsWith("\n")
                ? index - 1
                : index;
    }

    DiffLine diffLine(DiffLine.Kind kind, int index) {
        var line = lines.get(index);
        var ended = line.endsWith("\n");
        return new DiffLine(
                kind,
                ended ? line.substring(0, line.length() - 1) : line,
                forScreen(masked.get(index)),
                index + 1,
                ended);
    }

    /// Nothing of a file that anybody may have written moves the cursor or turns the direction.
    private static String forScreen(String line) {
        return line.stripTrailing()
                .codePoints()
                .filter(each -> each != 0xFEFF)
                .map(each -> each != '\t' && isInvisible(each) ? 0xFFFD : each)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE ->
                    true;
            default -> false;
        };
    }
}
