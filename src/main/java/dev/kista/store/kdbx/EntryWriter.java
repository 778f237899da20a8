package dev.kista.store.kdbx;

import dev.kista.model.Revision;
import dev.kista.model.Secret;
import dev.kista.model.SecretValue;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Writes one `Entry` element: what was read stays where it was, what is new comes after.
final class EntryWriter {
    private final XmlOutput out;
    private final Map<Binary, Integer> numbers;
    private final UUID id;
    private final @Nullable UUID formerParent;
    private final Revision state;
    private final List<Revision> history;
    private final EntryExtras extras;
    private final boolean earlier;
    private final Set<String> written = new HashSet<>();

    private EntryWriter(
            XmlOutput out,
            Map<Binary, Integer> numbers,
            UUID id,
            @Nullable UUID formerParent,
            Revision state,
            List<Revision> history,
            boolean earlier) {
        this.earlier = earlier;
        this.out = out;
        this.numbers = numbers;
        this.id = id;
        this.formerParent = formerParent;
        this.state = state;
        this.history = history;
        this.extras = EntryExtras.of(state.extras());
    }

    static void write(XmlOutput out, Map<Binary, Integer> numbers, Secret secret)
            throws IOException {
        new EntryWriter(
                        out,
                        numbers,
                        secret.id(),
                        secret.previousParent(),
                        secret.asRevision(),
                        secret.history(),
                        false)
                .write();
    }

    /// A text that cannot be stored is told by the secret that it belongs to.
    private void write() throws IOException {
        try {
            parts();
        } catch (KdbxException e) {
            throw e.kind() == KdbxException.Kind.NOT_STORABLE
                    ? new KdbxException(e.kind(), state.key().text())
                    : e;
        }
    }

    private void parts() throws IOException {
        out.start(Tags.ENTRY, extras.attributes());
        for (var part : extras.parts()) {
            part(part);
        }
        missing();
        out.end(Tags.ENTRY);
    }

    private void part(EntryPart part) throws IOException {
        switch (part) {
            case EntryPart.Place(String name, List<Raw.Attribute> attributes) ->
                    place(name, attributes);
            case EntryPart.Known(String name, StringForm form) -> known(name, form);
            case EntryPart.Timed(TimesForm form) -> times(form);
            case EntryPart.Tagged(List<Raw.Attribute> attributes, String text) ->
                    tags(attributes, text);
            case EntryPart.Plain(String name, StringForm form, String text) ->
                    plain(name, form, text);
            case EntryPart.Masked(String name, StringForm form, SecretValue value) ->
                    masked(name, form, value.toBytes());
            case EntryPart.Attachment attachment -> attachment(attachment);
            case EntryPart.Past past -> past(past);
            case EntryPart.Kept(Raw.Element element) -> out.raw(element);
        }
    }

    private void missing() throws IOException {
        if (!written.contains(Tags.ID)) {
            place(Tags.ID, List.of());
        }
        if (!written.contains(Tags.PREVIOUS_PARENT) && formerParent != null) {
            place(Tags.PREVIOUS_PARENT, List.of());
        }
        if (!written.contains(Tags.TAGS) && !state.tags().isEmpty()) {
            tags(List.of(), "");
        }
        if (!written.contains(Tags.TIMES)) {
            times(TimesForm.NEW);
        }
        if (!written.contains(Tags.TITLE)) {
            known(Tags.TITLE, StringForm.PLAIN);
        }
        if (!written.contains(Tags.PASSWORD)) {
            known(Tags.PASSWORD, StringForm.MASKED);
        }
        if (!written.contains(Tags.NOTES) && !state.description().isEmpty()) {
            known(Tags.NOTES, StringForm.PLAIN);
        }
        if (!written.contains(Tags.HISTORY) && !history.isEmpty()) {
            past(EntryPart.Past.NEW);
        }
    }

    private void place(String name, List<Raw.Attribute> attributes) throws IOException {
        if (written.add(name)) {
            out.element(
                    name, attributes, IdText.ofNullable(name.equals(Tags.ID) ? id : formerParent));
        }
    }

    private void times(TimesForm form) throws IOException {
        if (written.add(Tags.TIMES)) {
            TimesWriter.write(out, state.times(), form);
        }
    }

    private void tags(List<Raw.Attribute> attributes, String text) throws IOException {
        if (written.add(Tags.TAGS)) {
            out.element(Tags.TAGS, attributes, TagText.of(state.tags(), text));
        }
    }

    private void known(String name, StringForm form) throws IOException {
        if (!written.add(name)) {
            return;
        }
        switch (name) {
            case Tags.PASSWORD -> password(form);
            case Tags.TITLE -> text(name, form, state.key().text());
            default -> text(name, form, state.description());
        }
    }

    private void text(String name, StringForm form, String text) throws IOException {
        if (form.masked() && XmlText.fits(text) != XmlText.NEVER) {
            masked(name, form, XmlText.utf8(text));
        } else {
            plain(name, form, text);
        }
    }

    private void password(StringForm form) throws IOException {
        var value = state.value();
        if (value.isText()) {
            masked(Tags.PASSWORD, form, value.toBytes());
        } else {
            masked(Tags.PASSWORD, form, new byte[0]);
            masked(
                    EntryReader.BYTES_FIELD,
                    StringForm.MASKED,
                    value.read(Base64.getEncoder()::encode));
        }
    }

    private void plain(String name, StringForm form, String text) throws IOException {
        string(name, form, () -> out.element(Tags.VALUE, form.valueAttributes(), text));
    }

    private void masked(String name, StringForm form, byte[] value) throws IOException {
        string(name, form, () -> out.protectedElement(Tags.VALUE, form.valueAttributes(), value));
    }

    /// Writes the value of a named string.
    @FunctionalInterface
    private interface Value {
        void write() throws IOException;
    }

    private void string(String name, StringForm form, Value value) throws IOException {
        out.start(Tags.STRING, form.attributes());
        out.element(Tags.KEY, form.keyAttributes(), name);
        value.write();
        further(form.further());
        out.end(Tags.STRING);
    }

    private void attachment(EntryPart.Attachment attachment) throws IOException {
        var form = attachment.form();
        var number = attachment.binary() == null ? null : numbers.get(attachment.binary());
        var reference = number == null ? attachment.reference() : number.toString();
        out.start(Tags.BINARY, form.attributes());
        out.element(Tags.KEY, form.keyAttributes(), attachment.name());
        out.start(
                Tags.VALUE,
                form.valueAttributes().stream()
                        .map(each -> each.name().equals("Ref") ? ref(reference) : each)
                        .toList());
        out.end(Tags.VALUE);
        further(form.further());
        out.end(Tags.BINARY);
    }

    private static Raw.Attribute ref(String reference) {
        return new Raw.Attribute("Ref", reference);
    }

    /// The content of an earlier state was once that of a present one, place of the history
    /// included; but KeePassXC opens no file in which an earlier state has a history.
    private void past(EntryPart.Past past) throws IOException {
        if (!earlier && written.add(Tags.HISTORY)) {
            out.start(Tags.HISTORY, past.attributes());
            for (var revision : history) {
                var former = EntryExtras.of(revision.extras()).formerParent();
                new EntryWriter(out, numbers, id, former, revision, List.of(), true).write();
            }
            further(past.further());
            out.end(Tags.HISTORY);
        }
    }

    private void further(List<Raw.Element> elements) throws IOException {
        for (var element : elements) {
            out.raw(element);
        }
    }
}
