package dev.kista.codec.compose.patch;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// Takes the last parts out of a block. Compose refuses `environment:` with nothing behind it, so
/// the key goes too, or, where something else hangs on it, empty brackets remain.
final class EmptiedBlock {
    private final PatchDraft draft;

    EmptiedBlock(PatchDraft draft) {
        this.draft = draft;
    }

    void run(Parts parts, SortedSet<Integer> going, Mappings.Found found) throws Refusal {
        var siblings = Parts.of(found.owner());
        var index = found.owner().entries().indexOf(found.entry());
        if (siblings.size() > 1 && !siblings.isFlow() && holdsNothingElse(parts, found)) {
            new Removal(draft).of(siblings, new TreeSet<>(List.of(index)), true);
            return;
        }
        var colon = colon(found);
        var place = parts.collection().place();
        var at = place.hasProperties() ? place.propertiesEnd() : colon;
        var mapping = parts.collection() instanceof YamlNode.Mapping;
        draft.text(at, at, mapping ? " {}" : " []");
        draft.events(place.firstEvent(), place.firstEvent() + 1, List.of(emptyStart(parts)));
        new Removal(draft).of(parts, going, true);
    }

    private static YamlEvent emptyStart(Parts parts) {
        var place = parts.collection().place();
        return YamlEvent.collection(
                parts.collection() instanceof YamlNode.Mapping
                        ? YamlEvent.Kind.MAPPING
                        : YamlEvent.Kind.SEQUENCE,
                place.anchor(),
                place.tag(),
                true);
    }

    /// Whether no comment, anchor or tag stands at the key or between the parts.
    private boolean holdsNothingElse(Parts parts, Mappings.Found found) throws Refusal {
        var text = draft.text();
        var at = colon(found);
        for (var part : parts.all()) {
            if (!text.substring(at, part.start()).isBlank()) {
                return false;
            }
            at = part.end();
        }
        return !parts.collection().place().hasProperties()
                && Lines.isBlank(text, at, Lines.end(text, at));
    }

    private int colon(Mappings.Found found) throws Refusal {
        var text = draft.text();
        var at = found.entry().key().place().end();
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        if (at == text.length() || text.charAt(at) != ':') {
            throw draft.refusal("patch.line-occupied", found.entry().key(), null);
        }
        return at + 1;
    }
}
