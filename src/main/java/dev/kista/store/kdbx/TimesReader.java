package dev.kista.store.kdbx;

import dev.kista.model.Times;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads one `Times` element.
final class TimesReader {
    /// Stands for a time that cannot be read, and for one that is missing.
    static final Instant UNKNOWN = Instant.EPOCH;

    private final XmlInput in;
    private final Map<String, Instant> read = new HashMap<>();
    private final List<TimesForm.Part> parts = new ArrayList<>();
    private boolean expires;
    private long uses;

    private TimesReader(XmlInput in) {
        this.in = in;
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
        in.children(this::leaf);
        var times =
                new Times(
                        at(Tags.CREATION_TIME),
                        at(Tags.LAST_MODIFICATION_TIME),
                        at(Tags.LAST_ACCESS_TIME),
                        expires ? at(Tags.EXPIRY_TIME) : null,
                        at(Tags.LOCATION_CHANGED),
                        uses);
        return new Result(
                times, in.shared(new TimesForm(attributes, parts, dormant(times.created()))));
    }

    private @Nullable Instant dormant(Instant created) {
        var expiry = at(Tags.EXPIRY_TIME);
        return expires || expiry.equals(created) ? null : expiry;
    }

    private Instant at(String name) {
        return read.getOrDefault(name, UNKNOWN);
    }

    private void leaf(String name) throws KdbxException {
        var attributes = in.attributes();
        switch (name) {
            case Tags.CREATION_TIME,
                    Tags.LAST_MODIFICATION_TIME,
                    Tags.LAST_ACCESS_TIME,
                    Tags.EXPIRY_TIME,
                    Tags.LOCATION_CHANGED ->
                    time(name, attributes, in.text());
            case Tags.EXPIRES -> {
                expires = in.text().strip().equalsIgnoreCase("true");
                known(name, attributes, null);
            }
            case Tags.USAGE_COUNT -> count(attributes, in.text());
            default -> parts.add(new TimesForm.Part.Kept(in.raw()));
        }
    }

    private void time(String name, List<Raw.Attribute> attributes, String text) {
        var when = TimeText.parse(text);
        when.ifPresent(known -> read.put(name, known));
        known(name, attributes, when.isPresent() ? null : text);
    }

    private void count(List<Raw.Attribute> attributes, String text) {
        var number = NumberText.parse(text);
        uses = number.orElse(0);
        known(Tags.USAGE_COUNT, attributes, number.isPresent() ? null : text);
    }

    private void known(String name, List<Raw.Attribute> attributes, @Nullable String odd) {
        parts.add(in.shared(new TimesForm.Part.Known(name, attributes, odd)));
    }
}
