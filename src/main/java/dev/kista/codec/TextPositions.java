package dev.kista.codec;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/// Turns offsets in a text into lines and columns. A line ends at a line feed; the carriage return
/// of a Windows line end is the last character of its line. Lines are counted when the first place
/// is asked for.
public final class TextPositions {
    private final String text;
    private volatile int @Nullable [] lines;

    /// The line that was found last, counted from 0. Who asks for many places asks for them one
    /// after the other; that several threads may write here does no harm.
    private int last;

    public TextPositions(String text) {
        this.text = text;
    }

    /// Where the character at an offset of UTF-16 units stands.
    public Position at(int offset) {
        var starts = lines;
        if (starts == null) {
            starts = starts(text);
            lines = starts;
        }
        var line = line(starts, offset);
        last = line;
        return new Position(line + 1, offset - starts[line] + 1);
    }

    private int line(int[] starts, int offset) {
        var near = last;
        for (var line = near; line < Math.min(near + 3, starts.length); line++) {
            if (starts[line] <= offset
                    && (line + 1 == starts.length || offset < starts[line + 1])) {
                return line;
            }
        }
        var found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    private static int[] starts(String text) {
        var found = new int[64];
        var count = 1;
        for (var at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (count == found.length) {
                found = Arrays.copyOf(found, count * 2);
            }
            found[count++] = at + 1;
        }
        return Arrays.copyOf(found, count);
    }
}
