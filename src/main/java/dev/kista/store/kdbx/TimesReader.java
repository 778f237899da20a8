package dev.kista.store.kdbx;

import dev.kista.model.Times;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/// Reads one `Times` element.
final class TimesReader implements XmlInput.ChildReader {
    /// Stands for a time that cannot be read, and for one that is missing.
    static final Instant UNKNOWN = Instant.EPOCH;

    private final XmlInput in;
    private final Recent recent;
    private final Parts<TimesForm.Part> parts;
    private Instant created = UNKNOWN;
    private Instant modified = UNKNOWN;
    private Instant accessed = UNKNOWN;
    private Instant expiry = UNKNOWN;
    private Instant moved = UNKNOWN;
    private boolean expires;
    private long uses;

    private TimesReader(XmlInput in) {
        this.in = in;
        this.recent = in.recent();
        this.parts = new Parts<>(recent.timesForm.parts());
    }

    /// The times and what else there was.
    record Result(Times times, TimesForm form) {
        static final Result MISSING =
                new Result(new Times(UNKNOWN, UNKNOWN, UNKNOWN, null, UNKNOWN, 0), TimesForm.NEW);
    }

    static Result read(XmlInput in) throws KdbxException {
        return new TimesReader(in).result();
    }

    private Result result() throws KdbxException {
        var attributes = in.attributes();
        in.children(this);
        var times = new Times(created, modified, accessed, expires ? expiry : null, moved, uses);
        return new Result(times, form(attributes));
    }

    private TimesForm form(List<Raw.Attribute> attributes) {
        var before = recent.timesForm;
        var dormant = expires || expiry.equals(created) ? null : expiry;
        if (!parts.areAsBefore()
                || !attributes.equals(before.attributes())
                || !Objects.equals(dormant, before.dormantExpiry())) {
            recent.timesForm = in.shared(new TimesForm(attributes, parts.list(), dormant));
        }
        return recent.timesForm;
    }

    @Override
    public void read(String name) throws KdbxException {
        var attributes = in.attributes();
        switch (name) {
            case Tags.CREATION_TIME,
                    Tags.LAST_MODIFICATION_TIME,
                    Tags.LAST_ACCESS_TIME,
                    Tags.EXPIRY_TIME,
                    Tags.LOCATION_CHANGED ->
                    time(name, attributes, in.sharedText());
            case Tags.EXPIRES -> {
                expires = in.text().strip().equalsIgnoreCase("true");
                known(name, attributes, null);
            }
            case Tags.USAGE_COUNT -> count(attributes, in.sharedText());
            default -> parts.add(new TimesForm.Part.Kept(in.raw()));
        }
    }

    private void time(String name, List<Raw.Attribute> attributes, String text) {
        var when = recent.time(text);
        if (when.isPresent()) {
            set(name, when.get());
        }
        known(name, attributes, when.isPresent() ? null : text);
    }

    private void set(String name, Instant when) {
        switch (name) {
            case Tags.CREATION_TIME -> created = when;
            case Tags.LAST_MODIFICATION_TIME -> modified = when;
            case Tags.LAST_ACCESS_TIME -> accessed = when;
            case Tags.EXPIRY_TIME -> expiry = when;
            default -> moved = when;
        }
    }

    private void count(List<Raw.Attribute> attributes, String text) {
        var number = NumberText.parse(text);
        uses = number.orElse(0);
        known(Tags.USAGE_COUNT, attributes, number.isPresent() ? null : text);
    }

    private void known(String name, List<Raw.Attribute> attributes, @Nullable String odd) {
        if (odd == null
                && parts.expected() instanceof TimesForm.Part.Known known
                && known.isPlace(name, attributes)) {
            parts.add(known);
        } else {
            parts.add(in.shared(new TimesForm.Part.Known(name, attributes, odd)));
        }
    }
}
