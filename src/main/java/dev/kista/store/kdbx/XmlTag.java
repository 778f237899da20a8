package dev.kista.store.kdbx;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// The start of an element as it stands in the document.
///
/// @param utf8 the name as bytes, by which its end is known
/// @param isEmpty whether it is its own end
/// @param isProtected whether its text is masked
record XmlTag(
        String name,
        byte[] utf8,
        List<Raw.Attribute> attributes,
        boolean isEmpty,
        boolean isProtected) {
    private static final String PROTECTED = "Protected";

    static XmlTag of(String name, List<Raw.Attribute> attributes, boolean isEmpty) {
        var isProtected =
                attributes.stream()
                        .anyMatch(
                                each ->
                                        each.name().equals(PROTECTED)
                                                && each.value().equalsIgnoreCase("true"));
        return new XmlTag(
                name,
                name.getBytes(StandardCharsets.UTF_8),
                List.copyOf(attributes),
                isEmpty,
                isProtected);
    }
}
