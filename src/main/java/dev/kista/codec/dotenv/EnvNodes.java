package dev.kista.codec.dotenv;

import java.util.ArrayList;
import java.util.List;

/// Cuts a text into nodes: from the stretches that a grammar found, and the lines between them.
final class EnvNodes {
    private final String text;
    private final List<EnvNode> nodes = new ArrayList<>();
    private int at;

    private EnvNodes(String text) {
        this.text = text;
    }

    /// @param found in the order of the text; each from the first to the last character that the
    ///   grammar looked at
    static List<EnvNode> of(String text, List<EnvNode> found) {
        var cut = new EnvNodes(text);
        cut.mark();
        for (var i = 0; i < found.size(); i++) {
            var next = i + 1 < found.size() ? found.get(i + 1).start() : text.length();
            cut.add(found.get(i), next);
        }
        cut.linesUpTo(text.length());
        return List.copyOf(cut.nodes);
    }

    /// A byte order mark stays when the first line goes.
    private void mark() {
        if (text.startsWith("\uFEFF")) {
            nodes.add(new EnvNode.Blank(0, 1));
            at = 1;
        }
    }

    private void add(EnvNode node, int limit) {
        var start = indentation(Math.max(at, node.start()));
        linesUpTo(start);
        var end = Math.max(start, behindLine(node.end(), limit));
        nodes.add(moved(node, start, end));
        at = end;
    }

    /// Where the line begins, if nothing but white space stands before this offset.
    private int indentation(int offset) {
        var start = offset;
        while (start > at
                && text.charAt(start - 1) != '\n'
                && Letters.isAnySpace(text.charAt(start - 1))) {
            start--;
        }
        return start == at || text.charAt(start - 1) == '\n' ? start : offset;
    }

    private static EnvNode moved(EnvNode node, int start, int end) {
        return switch (node) {
            case EnvNode.Blank _ -> new EnvNode.Blank(start, end);
            case EnvNode.Comment _ -> new EnvNode.Comment(start, end);
            case EnvNode.Malformed _ -> new EnvNode.Malformed(start, end);
            case EnvNode.Inherited each ->
                    new EnvNode.Inherited(start, end, each.nameStart(), each.nameEnd());
            case EnvNode.Assignment each ->
                    new EnvNode.Assignment(
                            start,
                            end,
                            each.nameStart(),
                            each.nameEnd(),
                            each.valueStart(),
                            each.valueEnd(),
                            each.quote());
        };
    }

    /// The lines that no grammar claimed: blank ones and comments, neighbours of a kind as one.
    private void linesUpTo(int limit) {
        while (at < limit) {
            var start = at;
            var blank = isBlankLine(at, limit);
            do {
                at = behindLine(at, limit);
            } while (at < limit && isBlankLine(at, limit) == blank);
            nodes.add(blank ? new EnvNode.Blank(start, at) : new EnvNode.Comment(start, at));
        }
    }

    private boolean isBlankLine(int start, int limit) {
        for (var i = start; i < limit && text.charAt(i) != '\n'; i++) {
            if (!Letters.isAnySpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /// Behind the line end that follows, unless the limit comes first.
    private int behindLine(int from, int limit) {
        if (from > at && text.charAt(from - 1) == '\n') {
            return from;
        }
        var feed = from < limit ? text.indexOf('\n', from, limit) : -1;
        return feed < 0 ? limit : feed + 1;
    }
}
