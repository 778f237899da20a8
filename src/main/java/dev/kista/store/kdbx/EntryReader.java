package dev.kista.store.kdbx;

import dev.kista.model.Revision;
import dev.kista.model.Secret;
import dev.kista.model.SecretKey;
import dev.kista.model.SecretValue;
import dev.kista.model.Times;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/// Reads one `Entry` element, its history included.
final class EntryReader {
    /// Where a value that is no text is kept, in base64: another program would read the bytes as
    /// UTF-8 and spoil them when it saves.
    static final String BYTES_FIELD = "kista.bytes";

    private final XmlInput in;
    private final BinaryPool binaries;
    private final List<EntryPart> parts = new ArrayList<>();
    private final List<Revision> history = new ArrayList<>();
    private final Set<String> known = new HashSet<>();
    private SortedSet<String> tags = new TreeSet<>();
    private @Nullable UUID id;
    private @Nullable UUID formerParent;
    private @Nullable SecretValue value;
    private @Nullable SecretValue bytes;
    private String title = "";
    private String notes = "";
    private Times times = TimesReader.Result.MISSING.times();
    private List<Raw.Attribute> attributes = List.of();

    private EntryReader(XmlInput in, BinaryPool binaries) {
        this.in = in;
        this.binaries = binaries;
    }

    static Secret read(XmlInput in, BinaryPool binaries) throws KdbxException {
        var reader = new EntryReader(in, binaries);
        reader.read();
        return reader.secret();
    }

    private void read() throws KdbxException {
        attributes = in.attributes();
        in.children(this::child);
    }

    private Secret secret() throws KdbxException {
        return new Secret(
                id == null ? UUID.randomUUID() : id,
                new SecretKey(title),
                value(),
                notes,
                tags,
                times,
                history,
                formerParent,
                extras(null));
    }

    private Revision revision() throws KdbxException {
        return new Revision(
                new SecretKey(title), value(), notes, tags, times, extras(formerParent));
    }

    private SecretValue value() throws KdbxException {
        if (value != null && !value.isEmpty()) {
            return value;
        }
        if (bytes == null) {
            return value == null ? in.heap().wiping(new byte[0]) : value;
        }
        try {
            return in.heap().wiping(bytes.read(Base64.getDecoder()::decode));
        } catch (IllegalArgumentException e) {
            throw in.damaged();
        }
    }

    private EntryExtras extras(@Nullable UUID former) {
        var shareable =
                parts.stream()
                        .allMatch(
                                each ->
                                        switch (each) {
                                            case EntryPart.Place _,
                                                    EntryPart.Known _,
                                                    EntryPart.Timed _,
                                                    EntryPart.Tagged _ ->
                                                    true;
                                            case EntryPart.Kept(Raw.Element element) ->
                                                    element.isShareable();
                                            case EntryPart.Past past -> past.further().isEmpty();
                                            case EntryPart.Plain _,
                                                    EntryPart.Masked _,
                                                    EntryPart.Attachment _ ->
                                                    false;
                                        });
        var extras = new EntryExtras(attributes, parts, former);
        return shareable && former == null ? in.shared(extras) : extras;
    }

    private void child(String name) throws KdbxException {
        switch (name) {
            case Tags.ID -> {
                place(name);
                id = IdText.parse(in.text()).orElseThrow(in::damaged);
            }
            case Tags.PREVIOUS_PARENT -> {
                place(name);
                formerParent =
                        IdText.parse(in.text())
                                .filter(each -> !each.equals(IdText.NONE))
                                .orElse(null);
            }
            case Tags.TIMES -> {
                var result = TimesReader.read(in);
                times = result.times();
                parts.add(in.shared(new EntryPart.Timed(result.form())));
            }
            case Tags.TAGS -> tags();
            case Tags.STRING -> string();
            case Tags.BINARY -> attachment();
            case Tags.HISTORY -> history();
            default -> parts.add(new EntryPart.Kept(in.raw()));
        }
    }

    private void place(String name) {
        parts.add(in.shared(new EntryPart.Place(name, in.attributes())));
    }

    private void tags() throws KdbxException {
        var written = in.attributes();
        var text = in.sharedText();
        tags = TagText.parse(text);
        parts.add(in.shared(new EntryPart.Tagged(written, text)));
    }

    private void string() throws KdbxException {
        var string = StringReader.read(in);
        switch (string.name()) {
            case Tags.TITLE, Tags.NOTES, Tags.PASSWORD -> {
                if (known.add(string.name())) {
                    known(string);
                } else {
                    further(string);
                }
            }
            case BYTES_FIELD -> {
                if (string.secret() == null) {
                    further(string);
                } else {
                    bytes = string.secret();
                }
            }
            default -> further(string);
        }
    }

    private void known(StringReader.Result string) {
        parts.add(in.shared(new EntryPart.Known(string.name(), string.form())));
        var secret = string.secret();
        switch (string.name()) {
            case Tags.PASSWORD ->
                    value = secret == null ? in.heap().wiping(XmlText.utf8(string.text())) : secret;
            case Tags.TITLE -> title = secret == null ? string.text() : secret.text();
            default -> notes = secret == null ? string.text() : secret.text();
        }
    }

    private void further(StringReader.Result string) {
        var secret = string.secret();
        parts.add(
                secret == null
                        ? new EntryPart.Plain(string.name(), string.form(), string.text())
                        : new EntryPart.Masked(string.name(), string.form(), secret));
    }

    private void attachment() throws KdbxException {
        var attachment = StringReader.read(in);
        if (attachment.reference().isEmpty()) {
            inlineAttachment(attachment);
            return;
        }
        parts.add(
                new EntryPart.Attachment(
                        attachment.name(),
                        attachment.form(),
                        binaries.find(attachment.reference()),
                        attachment.reference()));
    }

    /// An attachment whose content stands in the entry itself, as in files of version 3.
    private void inlineAttachment(StringReader.Result attachment) {
        var secret = attachment.secret();
        var content = secret == null ? new Raw.Text(attachment.text()) : new Raw.Protected(secret);
        var form = attachment.form();
        var name = new Raw.Text(attachment.name());
        var children = new ArrayList<Raw>();
        children.add(new Raw.Element(Tags.KEY, form.keyAttributes(), List.of(name)));
        children.add(new Raw.Element(Tags.VALUE, form.valueAttributes(), List.of(content)));
        children.addAll(form.further());
        parts.add(new EntryPart.Kept(new Raw.Element(Tags.BINARY, form.attributes(), children)));
    }

    private void history() throws KdbxException {
        var written = in.attributes();
        var further = new ArrayList<Raw.Element>();
        in.children(
                name -> {
                    if (name.equals(Tags.ENTRY)) {
                        var earlier = new EntryReader(in, binaries);
                        earlier.read();
                        history.add(earlier.revision());
                    } else {
                        further.add(in.raw());
                    }
                });
        parts.add(new EntryPart.Past(written, further));
    }
}
