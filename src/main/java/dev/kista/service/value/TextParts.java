package dev.kista.service.value;

import dev.kista.service.value.ValueDiff.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/// A text cut into parts that stand one behind the other. Holds text: never kept.
///
/// @param parts none of them empty
/// @param starts where each begins
record TextParts(List<String> parts, List<Integer> starts) {
    /// Each line with its line break.
    static TextParts lines(String text) {
        return cut(text, at -> text.charAt(at - 1) == '\n');
    }

    /// Words of letters and digits, and everything else by itself.
    private static TextParts words(String text) {
        return cut(text, at -> !(isWord(text.charAt(at - 1)) && isWord(text.charAt(at))));
    }

    /// Surrogates belong to words, so that no character is cut in two.
    private static boolean isWord(char letter) {
        return Character.isLetterOrDigit(letter) || Character.isSurrogate(letter);
    }

    private static TextParts cut(String text, IntPredicate isStart) {
        var parts = new ArrayList<String>();
        var starts = new ArrayList<Integer>();
        var from = 0;
        for (var at = 1; at <= text.length(); at++) {
            if (at == text.length() || isStart.test(at)) {
                parts.add(text.substring(from, at));
                starts.add(from);
                from = at;
            }
        }
        return new TextParts(parts, starts);
    }

    int size() {
        return parts.size();
    }

    String part(int index) {
        return parts.get(index);
    }

    Span span(int index) {
        var from = starts.get(index);
        return new Span(from, from + part(index).length());
    }

    /// The places of a line whose words the other line has not; where no word of the line is in the
    /// other, the whole line, because common commas say nothing.
    ///
    /// @param offset of the line in its text
    static List<Span> changed(String line, String other, int offset) {
        var here = words(line);
        var match = SequenceMatch.of(here.parts(), words(other).parts());
        var changed = new ArrayList<Span>();
        var kept = false;
        for (var i = 0; i < match.length; i++) {
            if (match[i] != SequenceMatch.NONE) {
                kept |= isWord(here.part(i).charAt(0));
            } else {
                add(changed, here.span(i));
            }
        }
        if (!kept) {
            return List.of(new Span(offset, offset + line.length()));
        }
        return changed.stream()
                .map(each -> new Span(each.from() + offset, each.to() + offset))
                .toList();
    }

    private static void add(List<Span> spans, Span next) {
        if (!spans.isEmpty() && spans.getLast().to() == next.from()) {
            spans.set(spans.size() - 1, new Span(spans.getLast().from(), next.to()));
        } else {
            spans.add(next);
        }
    }

    @Override
    public String toString() {
        return "TextParts[" + size() + "]";
    }
}
