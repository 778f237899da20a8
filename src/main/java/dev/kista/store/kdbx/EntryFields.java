package dev.kista.store.kdbx;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The foreign content of an entry by name: further strings, attachments, icon, colours and
/// whatever else another program keeps there.
final class EntryFields {
    private static final String NO_ICON = "0";

    /// What programs rewrite at every save without anybody having changed it.
    private static final Set<String> UNSTEADY = Set.of("AutoType", Tags.CUSTOM_DATA);

    private final Map<String, List<EntryPart>> parts = new LinkedHashMap<>();

    private EntryFields(EntryExtras extras) {
        extras.parts().stream()
                .filter(each -> !name(each).isEmpty())
                .forEach(
                        each ->
                                parts.computeIfAbsent(name(each), none -> new ArrayList<>())
                                        .add(each));
    }

    static EntryFields of(EntryExtras extras) {
        return new EntryFields(extras);
    }

    /// Whether a person would call both the same: an empty field is as good as none.
    boolean saysTheSameAs(EntryFields other) {
        return content().equals(other.content());
    }

    private Map<String, List<EntryPart>> content() {
        var content = new LinkedHashMap<String, List<EntryPart>>();
        parts.forEach(
                (name, all) -> {
                    var kept = all.stream().filter(each -> !isEmpty(each)).toList();
                    if (!kept.isEmpty()) {
                        content.put(name, kept.stream().map(EntryFields::bare).toList());
                    }
                });
        return content;
    }

    /// The newer side's parts, with what the older side alone changed since both were one.
    static List<EntryPart> threeWay(EntryExtras base, EntryExtras newer, EntryExtras older) {
        var before = of(base);
        var winning = of(newer);
        var losing = of(older);
        var taken = new LinkedHashMap<String, List<EntryPart>>();
        for (var name : names(before, winning, losing)) {
            var onlyOlder =
                    winning.at(name).equals(before.at(name))
                            && !losing.at(name).equals(before.at(name));
            if (onlyOlder) {
                taken.put(name, losing.at(name));
            }
        }
        return taken.isEmpty() ? newer.parts() : replaced(newer.parts(), taken);
    }

    private static List<EntryPart> replaced(
            List<EntryPart> parts, Map<String, List<EntryPart>> taken) {
        var rest = new LinkedHashMap<>(taken);
        var all = new ArrayList<EntryPart>();
        for (var part : parts) {
            if (taken.containsKey(name(part))) {
                var instead = rest.remove(name(part));
                all.addAll(instead == null ? List.of() : instead);
            } else {
                all.add(part);
            }
        }
        rest.values().forEach(all::addAll);
        return all;
    }

    private static Set<String> names(EntryFields... sides) {
        var names = new LinkedHashSet<String>();
        Stream.of(sides)
                .map(each -> each.parts.keySet())
                .forEach((Collection<String> each) -> names.addAll(each));
        return names;
    }

    private List<EntryPart> at(String name) {
        return parts.getOrDefault(name, List.of());
    }

    /// Empty for what the model knows, or what no merge touches.
    private static String name(EntryPart part) {
        return switch (part) {
            case EntryPart.Plain plain -> Tags.STRING + " " + plain.name();
            case EntryPart.Masked masked -> Tags.STRING + " " + masked.name();
            case EntryPart.Attachment attachment -> Tags.BINARY + " " + attachment.name();
            case EntryPart.Kept(Raw.Element element) -> element.name();
            case EntryPart.Place _, EntryPart.Known _, EntryPart.Timed _, EntryPart.Tagged _ -> "";
            case EntryPart.Past _ -> "";
        };
    }

    private static boolean isEmpty(EntryPart part) {
        return switch (part) {
            case EntryPart.Plain plain -> plain.text().isEmpty();
            case EntryPart.Masked masked -> masked.value().isEmpty();
            case EntryPart.Kept(Raw.Element element) ->
                    UNSTEADY.contains(element.name()) || isEmpty(element);
            default -> false;
        };
    }

    private static boolean isEmpty(Raw.Element element) {
        return element.content().stream()
                .allMatch(
                        each ->
                                each instanceof Raw.Text(String text)
                                        && (text.isBlank() || text.strip().equals(NO_ICON)));
    }

    /// Without the way it is written.
    private static EntryPart bare(EntryPart part) {
        return switch (part) {
            case EntryPart.Plain plain ->
                    new EntryPart.Plain(plain.name(), StringForm.PLAIN, plain.text());
            case EntryPart.Masked masked ->
                    new EntryPart.Masked(masked.name(), StringForm.PLAIN, masked.value());
            case EntryPart.Attachment attachment ->
                    new EntryPart.Attachment(
                            attachment.name(),
                            StringForm.PLAIN,
                            attachment.binary(),
                            attachment.binary() == null ? attachment.reference() : "");
            default -> part;
        };
    }
}
