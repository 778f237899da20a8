package dev.kista.store.kdbx;

import dev.kista.model.SecretValue;

import java.util.List;

/// A piece of XML that Kista does not understand and keeps.
sealed interface Raw {
    /// A name and a value, as written.
    record Attribute(String name, String value) {}

    /// An element with everything in it.
    record Element(String name, List<Attribute> attributes, List<Raw> content) implements Raw {
        public Element {
            attributes = List.copyOf(attributes);
            content = List.copyOf(content);
        }

        static Element text(String name, String text) {
            return new Element(
                    name, List.of(), text.isEmpty() ? List.of() : List.of(new Text(text)));
        }

        static Element of(String name, Raw... content) {
            return new Element(name, List.of(), List.of(content));
        }

        Element withText(String text) {
            return new Element(name, attributes, List.of(new Text(text)));
        }

        /// Whether it holds nothing protected, so that equal ones may share one object.
        boolean isShareable() {
            return content.stream()
                    .allMatch(
                            each ->
                                    switch (each) {
                                        case Element element -> element.isShareable();
                                        case Text _ -> true;
                                        case Protected _ -> false;
                                    });
        }

        /// The text of a child element, or the empty text.
        String childText(String childName) {
            return content.stream()
                    .filter(Element.class::isInstance)
                    .map(Element.class::cast)
                    .filter(each -> each.name().equals(childName))
                    .findFirst()
                    .map(Element::ownText)
                    .orElse("");
        }

        /// Its own text, without that of its children.
        String ownText() {
            var text = new StringBuilder();
            for (var each : content) {
                if (each instanceof Text(String part)) {
                    text.append(part);
                }
            }
            return text.toString();
        }
    }

    /// Plain text.
    record Text(String text) implements Raw {}

    /// Text that is masked by the inner stream in the file.
    record Protected(SecretValue value) implements Raw {}
}
