package dev.kista.codec.compose.patch;

import java.util.ArrayList;
import java.util.List;

/// A mapping or list in brackets whose parts have a line each.
final class BracketLines {
    private BracketLines() {}

    /// Whether the last part begins a line, ends it but for a comma and a comment, and the bracket
    /// closes below.
    static boolean standOnTheirOwn(Parts parts, String text) {
        var last = parts.all().getLast();
        var close = parts.collection().place().end() - 1;
        var start = Lines.start(text, last.start());
        var behind = behindComma(last.end(), text);
        return Lines.isBlank(text, start, last.start())
                && Lines.isFreeBehind(text, behind)
                && Lines.skipBlanksAndComments(text, Lines.next(text, behind), close) == close;
    }

    static void append(Parts parts, List<String> texts, BlockStyle style, PatchDraft draft) {
        var text = draft.text();
        var last = parts.all().getLast();
        var behind = behindComma(last.end(), text);
        var comma = behind > last.end();
        if (!comma) {
            draft.text(last.end(), last.end(), ",");
        }
        var indent = text.substring(Lines.start(text, last.start()), last.start());
        var lines = new ArrayList<String>();
        for (var i = 0; i < texts.size(); i++) {
            var more = comma || i < texts.size() - 1;
            lines.add(indent + texts.get(i) + (more ? "," : ""));
        }
        var at = Lines.next(text, behind);
        draft.text(at, at, String.join(style.lineBreak(), lines) + style.lineBreak());
    }

    /// Behind the comma that follows in the same line, or where one would stand.
    private static int behindComma(int end, String text) {
        var at = end;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at < text.length() && text.charAt(at) == ',' ? at + 1 : end;
    }
}
