package dev.kista.store.kdbx;

import dev.kista.model.Revision;
import dev.kista.model.Secret;
import dev.kista.model.SecretKey;
import dev.kista.model.SecretValue;
import dev.kista.model.Times;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.UUID;

/// Reads one `Entry` element, its history included.
final class EntryReader implements XmlInput.ChildReader {
    /// Where a value that is no text is kept, in base64: another program would read the bytes as
    /// UTF-8 and spoil them when it saves.
    static final String BYTES_FIELD = "kista.bytes";

    private final XmlInput in;
    private final BinaryPool binaries;
    private final EntryExtras before;
    private final Parts<EntryPart> parts;
    private List<Revision> history = List.of();
    private SortedSet<String> tags = Collections.emptySortedSet();
    private @Nullable UUID id;
    private @Nullable UUID formerParent;
    private @Nullable SecretValue value;
    private @Nullable SecretValue bytes;
    private @Nullable String title;
    private @Nullable String notes;
    private Times times = TimesReader.Result.MISSING.times();
    private List<Raw.Attribute> attributes = List.of();

    /// @param before the extras of the entry before
    private EntryReader(XmlInput in, BinaryPool binaries, EntryExtras before) {
        this.in = in;
        this.binaries = binaries;
        this.before = before;
        this.parts = new Parts<>(before.parts());
    }

    static Secret read(XmlInput in, BinaryPool binaries) throws KdbxException {
        var reader = new EntryReader(in, binaries, in.recent().present);
        reader.read();
        var secret = reader.secret();
        in.recent().present = EntryExtras.of(secret.extras());
        return secret;
    }

    private void read() throws KdbxException {
        attributes = in.attributes();
        in.children(this);
    }

    private Secret secret() throws KdbxException {
        return new Secret(
                id == null ? UUID.randomUUID() : id,
                key(),
                value(),
                notes(),
                tags,
                times,
                history,
                formerParent,
                extras(null));
    }

    private Revision revision() throws KdbxException {
        return new Revision(key(), value(), notes(), tags, times, extras(formerParent));
    }

    private SecretKey key() {
        return new SecretKey(title == null ? "" : title);
    }

    private String notes() {
        return notes == null ? "" : notes;
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
        if (parts.areAsBefore()
                && attributes.equals(before.attributes())
                && Objects.equals(former, before.formerParent())) {
            return before;
        }
        var extras = new EntryExtras(attributes, parts.list(), former);
        return former == null && extras.isShareable() ? in.shared(extras) : extras;
    }

    @Override
    public void read(String name) throws KdbxException {
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
                timed(result.form());
            }
            case Tags.TAGS -> tags();
            case Tags.STRING -> string();
            case Tags.BINARY -> attachment();
            case Tags.HISTORY -> history();
            default -> parts.add(new EntryPart.Kept(in.raw()));
        }
    }

    private void place(String name) {
        var written = in.attributes();
        parts.add(
                parts.expected() instanceof EntryPart.Place place && place.isOf(name, written)
                        ? place
                        : in.shared(new EntryPart.Place(name, written)));
    }

    private void timed(TimesForm form) {
        parts.add(
                parts.expected() instanceof EntryPart.Timed timed && timed.form() == form
                        ? timed
                        : in.shared(new EntryPart.Timed(form)));
    }

    private void tags() throws KdbxException {
        var written = in.attributes();
        var text = in.sharedText();
        tags = in.recent().tags(text);
        parts.add(
                parts.expected() instanceof EntryPart.Tagged tagged && tagged.isOf(written, text)
                        ? tagged
                        : in.shared(new EntryPart.Tagged(written, text)));
    }

    private void string() throws KdbxException {
        var string = StringReader.read(in);
        switch (string.name()) {
            case Tags.TITLE, Tags.NOTES, Tags.PASSWORD -> {
                if (isFirst(string.name())) {
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

    private boolean isFirst(String name) {
        return switch (name) {
            case Tags.TITLE -> title == null;
            case Tags.NOTES -> notes == null;
            default -> value == null;
        };
    }

    private void known(StringReader.Result string) {
        parts.add(
                parts.expected() instanceof EntryPart.Known known
                                && known.isOf(string.name(), string.form())
                        ? known
                        : in.shared(new EntryPart.Known(string.name(), string.form())));
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
        var earlier = new ArrayList<>(history);
        in.children(
                name -> {
                    if (name.equals(Tags.ENTRY)) {
                        earlier.add(past());
                    } else {
                        further.add(in.raw());
                    }
                });
        history = earlier;
        parts.add(
                parts.expected() instanceof EntryPart.Past past && past.isOf(written, further)
                        ? past
                        : new EntryPart.Past(written, further));
    }

    private Revision past() throws KdbxException {
        var reader = new EntryReader(in, binaries, in.recent().past);
        reader.read();
        var revision = reader.revision();
        in.recent().past = EntryExtras.of(revision.extras());
        return revision;
    }
}
