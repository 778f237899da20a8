package dev.kista.store.kdbx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What of the foreign content of a group or of the whole vault a person would call a change.
/// Programs rewrite the rest at every save: what was folded, what was scrolled to, when it was.
final class Visible {
    private static final Set<String> OF_GROUP = Set.of("IconID", "CustomIconUUID", Tags.TAGS);

    /// None, or the folder that a group has by itself.
    private static final Set<String> NO_ICON = Set.of("0", "48");

    private Visible() {}

    static Map<String, String> of(GroupExtras extras) {
        var visible = new HashMap<String, String>();
        for (var part : extras.parts()) {
            if (part instanceof GroupPart.Kept(Raw.Element element)
                    && OF_GROUP.contains(element.name())) {
                var text = element.ownText().strip();
                if (!text.isEmpty() && !NO_ICON.contains(text)) {
                    visible.put(element.name(), text);
                }
            }
        }
        return visible;
    }

    /// The icons and the custom data by name, without what programs note for themselves.
    static Set<String> of(VaultExtras extras) {
        var visible = new HashSet<String>();
        for (var part : extras.meta()) {
            if (part instanceof MetaPart.Kept(Raw.Element element)) {
                MetaMerge.label(element.name())
                        .ifPresent(label -> visible.addAll(names(element, label)));
            }
        }
        return visible;
    }

    private static List<String> names(Raw.Element list, String label) {
        return list.content().stream()
                .filter(Raw.Element.class::isInstance)
                .map(each -> ((Raw.Element) each).childText(label))
                .filter(each -> !each.startsWith("_") && !each.startsWith("KPXC_"))
                .filter(each -> !each.equals(Slug.NAME))
                .map(each -> list.name() + " " + each)
                .toList();
    }
}
