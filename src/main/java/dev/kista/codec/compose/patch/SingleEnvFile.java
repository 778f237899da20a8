package dev.kista.codec.compose.patch;

import java.util.ArrayList;
import java.util.List;

/// Turns `env_file: a.env` into a list of which that file is the first; the comment behind it stays
/// with it.
final class SingleEnvFile {
    private final PatchDraft draft;
    private final BlockStyle style;

    SingleEnvFile(PatchDraft draft, BlockStyle style) {
        this.draft = draft;
        this.style = style;
    }

    void run(Mappings.Found found, YamlNode.Scalar old, NewNode added) throws Refusal {
        var text = draft.text();
        var place = old.place();
        var meaning = draft.document().events().subList(place.firstEvent(), place.afterEvent());
        var kept = new NewNode.Kept(text.substring(place.start(), place.end()), meaning);
        if (found.owner().isFlow()) {
            var list = new NewNode.Sequence(List.of(kept, added));
            new WholeValue(draft, style).set(found, old, list);
            return;
        }
        var column = Lines.column(text, found.entry().key().place().start()) + style.dashStep();
        var before = " ".repeat(column) + "- ";
        var start = place.start();
        while (Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        draft.text(start, place.start(), style.lineBreak() + before);
        new Insertion(draft, style)
                .put(BlockEnd.nextLine(old, draft), List.of(before + added.inline()));
        draft.events(
                place.firstEvent(),
                place.firstEvent(),
                List.of(YamlEvent.collection(YamlEvent.Kind.SEQUENCE, null, null, false)));
        var behind = new ArrayList<YamlEvent>();
        added.events(behind, false);
        behind.add(YamlEvent.mark(YamlEvent.Kind.SEQUENCE_END));
        draft.events(place.afterEvent(), place.afterEvent(), behind);
    }
}
