package dev.kista.codec;

import java.util.Arrays;

/// Turns offsets in a text into lines and columns. A line ends at a line feed; the carriage return
/// of a Windows line end is the last character of its line.
public final class TextPositions {
    private final int[] starts;

    public TextPositions(String text) {
        var found = new int[64];
        var count = 1;
        for (var at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (count == found.length) {
                found = Arrays.copyOf(found, count * 2);
            }
            found[count++] = at + 1;
        }
        starts = Arrays.copyOf(found, count);
    }

    /// Where the character at an offset of UTF-16 units stands.
    public Position at(int offset) {
        var found = Arrays.binarySearch(starts, offset);
        var line = found >= 0 ? found : -found - 2;
        return new Position(line + 1, offset - starts[line] + 1);
    }
}
