package dev.kista.store.kdbx;

import dev.kista.model.Namespace;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Writes one `Group` element with everything below it, entries before groups.
final class GroupWriter {
    private final XmlOutput out;
    private final Namespace namespace;
    private final GroupExtras extras;
    private final Set<String> written = new HashSet<>();

    private GroupWriter(XmlOutput out, Namespace namespace) {
        this.out = out;
        this.namespace = namespace;
        this.extras = GroupExtras.of(namespace.extras());
    }

    static void write(XmlOutput out, Map<Binary, Integer> numbers, Namespace namespace)
            throws IOException {
        out.start(Tags.GROUP, GroupExtras.of(namespace.extras()).attributes());
        new GroupWriter(out, namespace).fields();
        for (var secret : namespace.secrets()) {
            EntryWriter.write(out, numbers, secret);
        }
        for (var child : namespace.children()) {
            write(out, numbers, child);
        }
        out.end(Tags.GROUP);
    }

    private void fields() throws IOException {
        for (var part : extras.parts()) {
            switch (part) {
                case GroupPart.Place(String name, List<Raw.Attribute> attributes) ->
                        place(name, attributes);
                case GroupPart.Timed(TimesForm form) -> times(form);
                case GroupPart.Kept(Raw.Element element) -> out.raw(element);
            }
        }
        place(Tags.ID, List.of());
        place(Tags.NAME, List.of());
        if (!namespace.description().isEmpty()) {
            place(Tags.NOTES, List.of());
        }
        times(TimesForm.NEW);
        if (namespace.previousParent() != null) {
            place(Tags.PREVIOUS_PARENT, List.of());
        }
    }

    private void place(String name, List<Raw.Attribute> attributes) throws IOException {
        if (!written.add(name)) {
            return;
        }
        out.element(
                name,
                attributes,
                switch (name) {
                    case Tags.ID -> IdText.of(namespace.id());
                    case Tags.NAME -> namespace.name();
                    case Tags.NOTES -> namespace.description();
                    default -> IdText.ofNullable(namespace.previousParent());
                });
    }

    private void times(TimesForm form) throws IOException {
        if (written.add(Tags.TIMES)) {
            TimesWriter.write(out, namespace.times(), form);
        }
    }
}
