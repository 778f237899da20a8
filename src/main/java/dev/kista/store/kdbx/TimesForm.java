package dev.kista.store.kdbx;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// What a `Times` element holds besides the times that the model knows.
///
/// @param leafAttributes attributes of the known elements, by their name
/// @param odd texts that are no time, by the element's name
/// @param further elements that Kista does not know
/// @param dormantExpiry the expiry of something that does not expire; other programs keep one
record TimesForm(
        List<Raw.Attribute> attributes,
        Map<String, List<Raw.Attribute>> leafAttributes,
        Map<String, String> odd,
        List<Raw.Element> further,
        @Nullable Instant dormantExpiry) {
    static final TimesForm PLAIN = new TimesForm(List.of(), Map.of(), Map.of(), List.of(), null);

    TimesForm {
        leafAttributes = Map.copyOf(leafAttributes);
        odd = Map.copyOf(odd);
        further = List.copyOf(further);
    }

    List<Raw.Attribute> attributesOf(String leaf) {
        return leafAttributes.getOrDefault(leaf, List.of());
    }
}
