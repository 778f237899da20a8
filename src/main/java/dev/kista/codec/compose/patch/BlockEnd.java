package dev.kista.codec.compose.patch;

import java.util.OptionalInt;

/// Where a new line can be put behind a node in block style: behind the line that its text ends in,
/// and before the comments and blank lines that the parser counts to the block.
final class BlockEnd {
    private BlockEnd() {}

    /// The beginning of the next line. Empty behind a block scalar at the very end of a file
    /// without a final line break: the line break that a next line needs would become part of the
    /// scalar.
    static OptionalInt behind(YamlNode node, PatchDraft draft) throws Refusal {
        return switch (node) {
            case YamlNode.Scalar scalar when scalar.isBlock() ->
                    behindBlockScalar(scalar, draft.text());
            case YamlNode.Mapping mapping when !mapping.isFlow() ->
                    behind(mapping.entries().getLast().value(), draft);
            case YamlNode.Sequence sequence when !sequence.isFlow() ->
                    behind(sequence.items().getLast().value(), draft);
            case YamlNode.Scalar scalar -> OptionalInt.of(nextLine(scalar, draft));
            case YamlNode.Mapping mapping -> OptionalInt.of(nextLine(mapping, draft));
            case YamlNode.Sequence sequence -> OptionalInt.of(nextLine(sequence, draft));
            case YamlNode.Alias alias -> OptionalInt.of(nextLine(alias, draft));
        };
    }

    /// The beginning of the line behind a node that is not a block.
    static int nextLine(YamlNode node, PatchDraft draft) throws Refusal {
        var end = node.place().end();
        if (!Lines.isFreeBehind(draft.text(), end)) {
            throw draft.refusal("patch.line-occupied", node, null);
        }
        return Lines.next(draft.text(), end);
    }

    private static OptionalInt behindBlockScalar(YamlNode.Scalar scalar, String text) {
        var end = scalar.place().end();
        if (end == text.length() && Lines.end(text, end - 1) == end) {
            return OptionalInt.empty();
        }
        var header = text.substring(scalar.place().contentStart(), headerEnd(scalar, text));
        if (header.contains("+")) {
            return OptionalInt.of(end);
        }
        var behind = Lines.next(text, contentEnd(scalar, text));
        return OptionalInt.of(isBreaksOnly(text, behind, end) ? behind : end);
    }

    /// Where the indicator of a block scalar ends, `|`, `>-`, `|2+` ….
    static int headerEnd(YamlNode.Scalar scalar, String text) {
        var at = scalar.place().contentStart();
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /// Where the last line of a block scalar that holds something ends, or its first line.
    static int contentEnd(YamlNode.Scalar scalar, String text) {
        var floor = Lines.end(text, scalar.place().contentStart());
        var at = Math.min(scalar.place().end(), text.length());
        while (at > floor && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return Math.max(at, floor);
    }

    private static boolean isBreaksOnly(String text, int from, int to) {
        for (var i = from; i < to; i++) {
            if (Lines.breakLength(text, i) == 0) {
                return false;
            }
        }
        return true;
    }
}
