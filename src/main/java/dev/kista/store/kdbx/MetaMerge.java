package dev.kista.store.kdbx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Merges what stands in `Meta`: icons and custom data of both sides are kept, and whatever only
/// the other side has.
final class MetaMerge {
    private static final String CUSTOM_ICONS = "CustomIcons";
    private static final String CHANGED = "LastModificationTime";

    /// Lists of things that are told apart by a name, and what holds that name.
    private static final Map<String, String> LISTS =
            Map.of(CUSTOM_ICONS, Tags.ID, Tags.CUSTOM_DATA, Tags.KEY);

    private static final Set<String> OWN = Set.of(Slug.NAME);

    private MetaMerge() {}

    /// @return ours, the same object, where the other side adds nothing
    static List<MetaPart> merged(List<MetaPart> ours, List<MetaPart> theirs) {
        var merged = new ArrayList<>(ours);
        var changed = false;
        for (var each : theirs) {
            if (each instanceof MetaPart.Kept(Raw.Element element)) {
                changed |= take(merged, element);
            }
        }
        return changed ? List.copyOf(merged) : ours;
    }

    private static boolean take(List<MetaPart> merged, Raw.Element theirs) {
        for (var i = 0; i < merged.size(); i++) {
            if (merged.get(i) instanceof MetaPart.Kept(Raw.Element ours)
                    && ours.name().equals(theirs.name())) {
                var joined = joined(ours, theirs);
                merged.set(i, new MetaPart.Kept(joined));
                return joined != ours;
            }
        }
        var empty = Raw.Element.of(theirs.name());
        var added = LISTS.containsKey(theirs.name()) ? joined(empty, theirs) : theirs;
        return added != empty && merged.add(new MetaPart.Kept(added));
    }

    private static Raw.Element joined(Raw.Element ours, Raw.Element theirs) {
        return label(ours.name()).map(label -> joined(ours, theirs, label)).orElse(ours);
    }

    /// What tells the things of a list apart; empty for what is no such list.
    static Optional<String> label(String list) {
        return Optional.ofNullable(LISTS.get(list));
    }

    private static Raw.Element joined(Raw.Element ours, Raw.Element theirs, String label) {
        var content = new ArrayList<>(ours.content());
        var changed = false;
        for (var each : theirs.content()) {
            if (!(each instanceof Raw.Element item) || OWN.contains(item.childText(label))) {
                continue;
            }
            var at = place(content, item.childText(label), label);
            if (at < 0) {
                content.add(item);
                changed = true;
            } else if (isNewer(item, (Raw.Element) content.get(at))) {
                content.set(at, item);
                changed = true;
            }
        }
        return changed ? new Raw.Element(ours.name(), ours.attributes(), content) : ours;
    }

    private static int place(List<Raw> content, String name, String label) {
        for (var i = 0; i < content.size(); i++) {
            if (content.get(i) instanceof Raw.Element item && item.childText(label).equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /// KDBX 4.1 keeps a time with each icon and each item of custom data; without one ours stays.
    private static boolean isNewer(Raw.Element theirs, Raw.Element ours) {
        var there = TimeText.parse(theirs.childText(CHANGED));
        var here = TimeText.parse(ours.childText(CHANGED));
        return there.isPresent() && here.isPresent() && there.get().isAfter(here.get());
    }
}
