package dev.kista.codec.compose.patch;

import java.util.ArrayList;
import java.util.List;

/// Puts a mapping or list in the place of a value that is nothing, empty brackets, a reference or a
/// single scalar. The comment behind the old value stays behind the key.
final class WholeValue {
    private final PatchDraft draft;
    private final BlockStyle style;

    WholeValue(PatchDraft draft, BlockStyle style) {
        this.draft = draft;
        this.style = style;
    }

    void set(Mappings.Found found, YamlNode old, NewNode next) throws Refusal {
        var flow = found.owner().isFlow();
        if (flow) {
            inBrackets(old, found.entry().key().place().end(), next);
        } else {
            block(found, old, next);
        }
        events(old, next, flow);
    }

    private void inBrackets(YamlNode old, int keyEnd, NewNode next) {
        var place = old.place();
        var written = place.contentStart() == place.end();
        var before = written ? (keyEnd == place.start() ? ": " : " ") : "";
        draft.text(place.contentStart(), place.end(), before + next.inline());
    }

    private void block(Mappings.Found found, YamlNode old, NewNode next) throws Refusal {
        var text = draft.text();
        var place = old.place();
        var key = found.entry().key().place();
        var lines = next.block(style, Lines.column(text, key.start()));
        var behind = BlockEnd.nextLine(old, draft);
        var start = place.contentStart();
        while (start > key.end() && isBlank(text.charAt(start - 1))) {
            start--;
        }
        var end = place.end();
        if (start == Lines.start(text, start) && Lines.isBlank(text, end, Lines.end(text, end))) {
            end = behind;
        }
        if (start < end) {
            draft.text(start, end, "");
        }
        new Insertion(draft, style).put(behind, lines);
    }

    private void events(YamlNode old, NewNode next, boolean flow) {
        var events = new ArrayList<YamlEvent>();
        next.events(events, flow);
        var place = old.place();
        if (!(old instanceof YamlNode.Alias) && place.hasProperties()) {
            var first = events.getFirst();
            events.set(
                    0,
                    YamlEvent.collection(first.kind(), place.anchor(), place.tag(), first.flow()));
        }
        draft.events(place.firstEvent(), place.afterEvent(), List.copyOf(events));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
