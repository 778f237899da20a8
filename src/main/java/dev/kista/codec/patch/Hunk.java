package dev.kista.codec.patch;

import java.util.List;

/// A run of lines of a difference: some that changed, with what stands around them.
///
/// @param oldStart first line in the old text, from 1; the line before if it has none there
/// @param newStart first line in the new text, likewise
public record Hunk(int oldStart, int oldCount, int newStart, int newCount, List<DiffLine> lines) {
    public Hunk {
        lines = List.copyOf(lines);
    }

    /// The heading of a unified diff, `@@ -1,3 +1,4 @@`.
    public String heading() {
        return "@@ -" + range(oldStart, oldCount) + " +" + range(newStart, newCount) + " @@";
    }

    private static String range(int start, int count) {
        return count == 1 ? String.valueOf(start) : start + "," + count;
    }
}
