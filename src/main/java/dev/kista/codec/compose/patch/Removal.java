package dev.kista.codec.compose.patch;

import dev.kista.codec.patch.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/// Takes entries or items out of a block or out of brackets, with the line that each stands in and
/// nothing around it: comments stay.
final class Removal {
    private final PatchDraft draft;

    Removal(PatchDraft draft) {
        this.draft = draft;
    }

    /// Removes some of the parts.
    ///
    /// @param alone whether nothing is put in their place at the same time
    void of(Parts parts, SortedSet<Integer> going, boolean alone) throws Refusal {
        for (var each : going) {
            requireUnreferenced(parts.get(each).last());
        }
        if (parts.isFlow()) {
            inBrackets(parts, going);
        } else {
            lines(parts, going, alone);
        }
        for (var each : going) {
            var part = parts.get(each);
            draft.events(part.firstEvent(), part.afterEvent(), List.of());
        }
    }

    /// Removes parts of a block. A file without a final line break keeps none.
    private void lines(Parts parts, SortedSet<Integer> going, boolean alone) throws Refusal {
        var text = draft.text();
        var runs = new ArrayList<Span>();
        for (var each : going) {
            var start = lineStart(parts.get(each));
            var end = BlockEnd.behind(parts.get(each).last(), draft).orElse(text.length());
            if (!runs.isEmpty() && runs.getLast().end() == start) {
                start = runs.removeLast().start();
            }
            runs.add(new Span(start, end));
        }
        var last = runs.removeLast();
        runs.forEach(each -> draft.text(each.start(), each.end(), ""));
        var unended = last.end() == text.length() && Lines.end(text, last.end() - 1) == last.end();
        var back = unended && alone && !followsBlockScalar(parts, last.start());
        var start = back ? last.start() - Lines.breakBefore(text, last.start()) : last.start();
        draft.text(start, last.end(), "");
    }

    /// Whether the line break before a line belongs to the value above it.
    private static boolean followsBlockScalar(Parts parts, int start) {
        return parts.all().stream()
                .filter(each -> each.start() < start)
                .reduce((above, each) -> each)
                .filter(each -> endsInBlockScalar(each.last()))
                .isPresent();
    }

    private int lineStart(Parts.Part part) throws Refusal {
        var start = Lines.start(draft.text(), part.start());
        if (!Lines.isBlank(draft.text(), start, part.start())) {
            throw draft.refusal("patch.line-occupied", part.last(), null);
        }
        return start;
    }

    private static boolean endsInBlockScalar(YamlNode node) {
        return switch (node) {
            case YamlNode.Scalar scalar -> scalar.isBlock();
            case YamlNode.Mapping mapping ->
                    !mapping.isFlow() && endsInBlockScalar(mapping.entries().getLast().value());
            case YamlNode.Sequence sequence ->
                    !sequence.isFlow() && endsInBlockScalar(sequence.items().getLast().value());
            case YamlNode.Alias ignored -> false;
        };
    }

    private void inBrackets(Parts parts, SortedSet<Integer> going) throws Refusal {
        var last = parts.size() - 1;
        while (last >= 0 && going.contains(last)) {
            last--;
        }
        for (var each : going.headSet(last + 1)) {
            cut(parts.get(each).start(), parts.get(each + 1).start(), parts.get(each));
        }
        if (last < parts.size() - 1) {
            var start = last < 0 ? parts.get(0).start() : parts.get(last).end();
            cut(start, parts.all().getLast().end(), parts.all().getLast());
        }
    }

    /// In brackets a comment between two parts may belong to either.
    private void cut(int start, int end, Parts.Part part) throws Refusal {
        var text = draft.text();
        for (var at = start; at < end; at++) {
            var inPart = at >= part.start() && at < part.end();
            if (!inPart && text.charAt(at) == '#' && Character.isWhitespace(text.charAt(at - 1))) {
                throw draft.refusal("patch.comment-in-brackets", part.last(), null);
            }
        }
        draft.text(start, end, "");
    }

    private void requireUnreferenced(YamlNode node) throws Refusal {
        var anchor = node.place().anchor();
        if (anchor != null && !draft.document().aliasesTo(node).isEmpty()) {
            throw draft.refusal("patch.anchored-value", node, null, anchor);
        }
    }
}
