package dev.kista.codec.compose.patch;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Puts new entries or items behind the last one of a block.
final class Insertion {
    private final PatchDraft draft;
    private final BlockStyle style;

    Insertion(PatchDraft draft, BlockStyle style) {
        this.draft = draft;
        this.style = style;
    }

    /// Inserts into a block.
    ///
    /// @param parts of the block
    /// @param going indices of parts that are removed at the same time
    /// @param headEnd where the key ends that the block stands behind
    void lines(
            Parts parts, Set<Integer> going, int headEnd, List<String> lines, List<YamlEvent> news)
            throws Refusal {
        var last = parts.size() - 1;
        while (last >= 0 && going.contains(last)) {
            last--;
        }
        if (last < 0) {
            put(lineOf(parts.get(0), parts), lines);
            draft.events(parts.firstEvent(), parts.firstEvent(), news);
            return;
        }
        for (; last >= 0; last--) {
            var behind = BlockEnd.behind(parts.get(last).last(), draft);
            if (behind.isPresent()) {
                put(behind.getAsInt(), lines);
                draft.events(parts.get(last).afterEvent(), parts.get(last).afterEvent(), news);
                return;
            }
        }
        put(underHead(parts, headEnd), lines);
        draft.events(parts.firstEvent(), parts.firstEvent(), news);
    }

    /// Inserts lines at the beginning of a line, or behind the end of a file.
    void put(int offset, List<String> lines) {
        var text = draft.text();
        var joined = String.join(style.lineBreak(), lines);
        var atUnendedLine = offset == text.length() && offset > 0 && isUnended(text);
        draft.text(
                offset,
                offset,
                atUnendedLine ? style.lineBreak() + joined : joined + style.lineBreak());
    }

    private static boolean isUnended(String text) {
        return Lines.end(text, text.length() - 1) == text.length();
    }

    private int lineOf(Parts.Part part, Parts parts) throws Refusal {
        var start = Lines.start(draft.text(), part.start());
        if (!Lines.isBlank(draft.text(), start, part.start())) {
            throw draft.refusal("patch.line-occupied", parts.collection(), null);
        }
        return start;
    }

    /// The line of the first part, or of the comments above it.
    private int underHead(Parts parts, int headEnd) throws Refusal {
        var text = draft.text();
        var floor = Lines.next(text, headEnd);
        var at = lineOf(parts.get(0), parts);
        while (at > floor) {
            var above = Lines.start(text, at - Lines.breakBefore(text, at));
            if (!Lines.isFreeBehind(text, above)) {
                break;
            }
            at = above;
        }
        return at;
    }

    /// Inserts into brackets.
    void inBrackets(Parts parts, Set<Integer> going, List<String> texts, List<YamlEvent> news)
            throws Refusal {
        var last = parts.size() - 1;
        while (last >= 0 && going.contains(last)) {
            last--;
        }
        var joined = String.join(", ", texts);
        if (last < 0) {
            var start = parts.collection().place().contentStart() + 1;
            draft.text(
                    parts.size() == 0 ? start : parts.get(0).start(),
                    parts.size() == 0 ? blankTo(start, parts) : parts.get(0).start(),
                    joined);
            draft.events(parts.firstEvent(), parts.firstEvent(), news);
            return;
        }
        var part = parts.get(last);
        draft.events(part.afterEvent(), part.afterEvent(), news);
        if (going.isEmpty() && BracketLines.standOnTheirOwn(parts, draft.text())) {
            BracketLines.append(parts, texts, style, draft);
        } else {
            var separator = part.last().place().start() == part.end() ? " , " : ", ";
            draft.text(part.end(), part.end(), separator + joined);
        }
    }

    /// Blanks in otherwise empty brackets go.
    private int blankTo(int start, Parts parts) {
        var close = parts.collection().place().end() - 1;
        return Lines.isBlank(draft.text(), start, close) ? close : start;
    }

    static List<YamlEvent> events(List<NewNode.Pair> pairs, boolean flow) {
        var result = new ArrayList<YamlEvent>();
        pairs.forEach(each -> each.events(result, flow));
        return result;
    }
}
