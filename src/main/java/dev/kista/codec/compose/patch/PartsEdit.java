package dev.kista.codec.compose.patch;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;

/// Adds parts to a mapping or list and takes parts away from it, in block style or in brackets.
final class PartsEdit {
    /// What is added, in each form that may be needed.
    ///
    /// @param lines for a block
    /// @param inline for brackets
    /// @param whole for a place where nothing is yet
    /// @param events what a parser will report of the parts
    record News(List<String> lines, List<String> inline, NewNode whole, List<YamlEvent> events) {
        boolean isEmpty() {
            return inline.isEmpty();
        }

        @Override
        public String toString() {
            return "News[***]";
        }
    }

    private final PatchDraft draft;
    private final BlockStyle style;

    PartsEdit(PatchDraft draft, BlockStyle style) {
        this.draft = draft;
        this.style = style;
    }

    /// @param found the entry whose value the parts are
    void run(Parts parts, SortedSet<Integer> going, Mappings.Found found, News news)
            throws Refusal {
        if (news.isEmpty() && going.isEmpty()) {
            return;
        }
        if (news.isEmpty() && going.size() == parts.size() && !parts.isFlow()) {
            new EmptiedBlock(draft).run(parts, going, found);
            return;
        }
        var wholly = parts.size() == 0 && !found.owner().isFlow() && isBare(parts);
        if (wholly) {
            new WholeValue(draft, style).set(found, parts.collection(), news.whole());
            return;
        }
        if (!going.isEmpty()) {
            new Removal(draft).of(parts, going, news.isEmpty());
        }
        if (!news.isEmpty()) {
            insert(parts, going, found, news);
        }
    }

    private void insert(Parts parts, Set<Integer> going, Mappings.Found found, News news)
            throws Refusal {
        var insertion = new Insertion(draft, style);
        if (parts.isFlow()) {
            insertion.inBrackets(parts, going, news.inline(), news.events());
        } else {
            var head = found.entry().key().place().end();
            insertion.lines(parts, going, head, news.lines(), news.events());
        }
    }

    /// Whether the brackets hold nothing, not even a comment.
    private boolean isBare(Parts parts) {
        var place = parts.collection().place();
        return draft.text().substring(place.contentStart() + 1, place.end() - 1).isBlank();
    }
}
