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
    private final Map<String, List<Raw.Attribute>> leafAttributes = new HashMap<>();
    private final Map<String, String> odd = new HashMap<>();
    private final List<Raw.Element> further = new ArrayList<>();
    private boolean expires;
    private long uses;

    private TimesReader(XmlInput in) {
        this.in = in;
    }

    /// The times and what else there was.
    record Result(Times times, TimesForm form) {
        static final Result MISSING =
                new Result(new Times(UNKNOWN, UNKNOWN, UNKNOWN, null, UNKNOWN, 0), TimesForm.PLAIN);
    }

    static Result read(XmlInput in) throws KdbxException {
        return new TimesReader(in).result();
    }

    private Result result() throws KdbxException {
        var attributes = in.attributes();
        in.children(this::leaf);
        var expiry = read.get(Tags.EXPIRY_TIME);
        var times =
                new Times(
                        at(Tags.CREATION_TIME),
                        at(Tags.LAST_MODIFICATION_TIME),
                        at(Tags.LAST_ACCESS_TIME),
                        expires ? at(Tags.EXPIRY_TIME) : null,
                        at(Tags.LOCATION_CHANGED),
                        uses);
        return new Result(times, form(attributes, expires ? null : expiry));
    }

    private TimesForm form(List<Raw.Attribute> attributes, @Nullable Instant dormant) {
        if (attributes.isEmpty()
                && leafAttributes.isEmpty()
                && odd.isEmpty()
                && further.isEmpty()
                && dormant == null) {
            return TimesForm.PLAIN;
        }
        return in.shared(new TimesForm(attributes, leafAttributes, odd, further, dormant));
    }

    private Instant at(String name) {
        return read.getOrDefault(name, UNKNOWN);
    }

    private void leaf(String name) throws KdbxException {
        switch (name) {
            case Tags.CREATION_TIME,
                    Tags.LAST_MODIFICATION_TIME,
                    Tags.LAST_ACCESS_TIME,
                    Tags.EXPIRY_TIME,
                    Tags.LOCATION_CHANGED ->
                    time(name);
            case Tags.EXPIRES -> {
                keepAttributes(name);
                expires = in.text().strip().equalsIgnoreCase("true");
            }
            case Tags.USAGE_COUNT -> {
                keepAttributes(name);
                count(in.text());
            }
            default -> further.add(in.raw());
        }
    }

    private void time(String name) throws KdbxException {
        keepAttributes(name);
        var text = in.text();
        TimeText.parse(text)
                .ifPresentOrElse(when -> read.put(name, when), () -> odd.put(name, text));
    }

    private void count(String text) {
        try {
            uses = Long.parseLong(text.strip());
        } catch (NumberFormatException e) {
            odd.put(Tags.USAGE_COUNT, text);
        }
    }

    private void keepAttributes(String name) {
        var attributes = in.attributes();
        if (!attributes.isEmpty()) {
            leafAttributes.put(name, attributes);
        }
    }
}
