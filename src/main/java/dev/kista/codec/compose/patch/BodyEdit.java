package dev.kista.codec.compose.patch;

import java.util.List;
import java.util.Set;

/// Adds a key to a service.
final class BodyEdit {
    private final PatchDraft draft;
    private final BlockStyle style;

    BodyEdit(PatchDraft draft, BlockStyle style) {
        this.draft = draft;
        this.style = style;
    }

    void add(Service service, YamlNode.Mapping body, NewNode.Pair pair) throws Refusal {
        var parts = Parts.of(body);
        var insertion = new Insertion(draft, style);
        if (body.isFlow()) {
            insertion.inBrackets(
                    parts, Set.of(), List.of(pair.inline()), Insertion.events(List.of(pair), true));
            return;
        }
        var column = Lines.column(draft.text(), parts.get(0).start());
        insertion.lines(
                parts,
                Set.of(),
                service.entry().key().place().end(),
                pair.block(style, column),
                Insertion.events(List.of(pair), false));
    }
}
