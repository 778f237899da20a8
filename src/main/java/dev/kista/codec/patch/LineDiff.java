package dev.kista.codec.patch;

import java.util.ArrayList;
import java.util.List;

/// The lines in which a patched text differs from what it was.
///
/// @param hunks in the order of the text; none if nothing changed
public record LineDiff(List<Hunk> hunks) {
    private static final String NO_LINE_BREAK = "\\ No newline at end of file\n";

    public LineDiff {
        hunks = List.copyOf(hunks);
    }

    /// Compares two texts of which one came from the other by edits. Assignments in comments are
    /// hidden beside the values that are named.
    ///
    /// @param hiddenBefore the values in the old text
    /// @param hiddenAfter the values in the new text
    public static LineDiff of(
            String before,
            List<Span> hiddenBefore,
            List<TextEdit> edits,
            String after,
            List<Span> hiddenAfter) {
        var old = new DiffText(before, masked(before, hiddenBefore));
        var next = new DiffText(after, masked(after, hiddenAfter));
        return new LineDiff(new DiffHunks(old, next).around(ChangedLines.of(old, next, edits)));
    }

    private static String masked(String text, List<Span> hidden) {
        var all = new ArrayList<>(hidden);
        all.addAll(CommentedValues.in(text));
        return MaskedText.of(text, all);
    }

    public boolean isEmpty() {
        return hunks.isEmpty();
    }

    /// How many lines are new or have a new content.
    public int added() {
        return count(DiffLine.Kind.ADDED);
    }

    /// How many lines went or had another content.
    public int removed() {
        return count(DiffLine.Kind.REMOVED);
    }

    /// A unified diff for a person: values are hidden.
    public String masked(String name) {
        return text(name, true);
    }

    /// A unified diff that `patch` can apply. Holds values: never shown or kept.
    public String plain(String name) {
        return text(name, false);
    }

    private String text(String name, boolean masked) {
        var result = new StringBuilder();
        if (!hunks.isEmpty()) {
            result.append("--- ").append(name).append('\n');
            result.append("+++ ").append(name).append('\n');
        }
        for (var hunk : hunks) {
            result.append(hunk.heading()).append('\n');
            for (var line : hunk.lines()) {
                result.append(line.kind().sign());
                result.append(masked ? line.masked() : line.text()).append('\n');
                result.append(line.ended() ? "" : NO_LINE_BREAK);
            }
        }
        return result.toString();
    }

    private int count(DiffLine.Kind kind) {
        return (int)
                hunks.stream()
                        .flatMap(each -> each.lines().stream())
                        .filter(each -> each.kind() == kind)
                        .count();
    }

    @Override
    public String toString() {
        return "LineDiff[-" + removed() + " +" + added() + "]";
    }
}
