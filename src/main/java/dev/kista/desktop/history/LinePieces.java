package dev.kista.desktop.history;

import dev.kista.service.value.ValueDiff.Span;

import java.util.ArrayList;
import java.util.List;

/// A line as it is drawn: pieces that changed and pieces that did not, with signs for what cannot
/// be seen, and no more of it than anybody reads. Holds text: drawn and dropped.
///
/// @param changed whether the other version has it not, where it has the rest of the line
record LinePieces(String text, boolean changed) {
    /// So much is drawn of a line, and so much before the first change.
    private static final int LONGEST = 500;

    private static final int LEAD = 60;

    /// @param line the text of the line
    /// @param at its place in the value
    /// @param changed places in the value
    static List<LinePieces> of(String line, Span at, List<Span> changed) {
        var first = changed.isEmpty() ? at.from() : changed.getFirst().from();
        var begin = first - at.from() > 2 * LEAD ? first - LEAD : at.from();
        begin -= isInside(line, begin - at.from()) ? 1 : 0;
        var end = Math.min(at.to(), begin + LONGEST);
        end -= isInside(line, end - at.from()) ? 1 : 0;
        var pieces = new ArrayList<LinePieces>();
        if (begin > at.from()) {
            pieces.add(new LinePieces("… ", false));
        }
        var here = begin;
        for (var each : changed) {
            add(pieces, line, at, here, Math.min(each.from(), end), false);
            add(pieces, line, at, Math.max(here, each.from()), Math.min(each.to(), end), true);
            here = Math.max(here, each.to());
        }
        add(pieces, line, at, here, end, false);
        if (end < at.to()) {
            pieces.add(new LinePieces(" …", false));
        }
        return pieces;
    }

    /// Whether a place is between the two halves of a character.
    private static boolean isInside(String line, int place) {
        return place > 0 && place < line.length() && Character.isLowSurrogate(line.charAt(place));
    }

    private static void add(
            List<LinePieces> pieces, String line, Span at, int from, int to, boolean changed) {
        if (from < to) {
            var text = line.substring(from - at.from(), to - at.from());
            var whole = text.length() == line.length();
            pieces.add(new LinePieces(changed ? marked(text) : plain(text), changed && !whole));
        }
    }

    private static String plain(String text) {
        return text.replace("\r", "").replace("\n", "").replace("\t", "    ");
    }

    /// Blanks by themselves would not be seen, nor would a line break that came or went.
    private static String marked(String text) {
        var visible = text.isBlank() ? text.replace(' ', '·') : text;
        var broken = text.isBlank() ? visible.replace("\n", "↵") : visible.replace("\n", "");
        return broken.replace("\r", "‹CR›").replace("\t", "‹TAB›");
    }

    @Override
    public String toString() {
        return "LinePieces[" + changed + "]";
    }
}
