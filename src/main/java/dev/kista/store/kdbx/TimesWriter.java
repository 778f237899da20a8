package dev.kista.store.kdbx;

import dev.kista.model.Times;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Writes one `Times` element.
final class TimesWriter {
    private static final List<String> ORDER =
            List.of(
                    Tags.LAST_MODIFICATION_TIME,
                    Tags.CREATION_TIME,
                    Tags.LAST_ACCESS_TIME,
                    Tags.EXPIRY_TIME,
                    Tags.EXPIRES,
                    Tags.USAGE_COUNT,
                    Tags.LOCATION_CHANGED);

    private final XmlOutput out;
    private final Times times;
    private final TimesForm form;

    private TimesWriter(XmlOutput out, Times times, TimesForm form) {
        this.out = out;
        this.times = times;
        this.form = form;
    }

    static void write(XmlOutput out, Times times, TimesForm form) throws IOException {
        new TimesWriter(out, times, form).write();
    }

    private void write() throws IOException {
        out.start(Tags.TIMES, form.attributes());
        var written = new HashSet<String>();
        for (var part : form.parts()) {
            switch (part) {
                case TimesForm.Part.Known known -> {
                    if (written.add(known.name())) {
                        out.element(known.name(), known.attributes(), text(known));
                    }
                }
                case TimesForm.Part.Kept(Raw.Element element) -> out.raw(element);
            }
        }
        missing(written);
        out.end(Tags.TIMES);
    }

    private void missing(Set<String> written) throws IOException {
        for (var name : ORDER) {
            if (!written.contains(name)) {
                out.element(name, text(name));
            }
        }
    }

    private String text(TimesForm.Part.Known known) {
        var odd = known.odd();
        return odd == null || !isUnknown(known.name()) ? text(known.name()) : odd;
    }

    private boolean isUnknown(String name) {
        return name.equals(Tags.USAGE_COUNT)
                ? times.uses() == 0
                : TimesReader.UNKNOWN.equals(when(name));
    }

    private String text(String name) {
        return switch (name) {
            case Tags.EXPIRES -> times.expires().isPresent() ? "True" : "False";
            case Tags.USAGE_COUNT -> Long.toString(times.uses());
            default -> TimeText.of(when(name));
        };
    }

    private Instant when(String name) {
        return switch (name) {
            case Tags.CREATION_TIME -> times.created();
            case Tags.LAST_MODIFICATION_TIME -> times.modified();
            case Tags.LAST_ACCESS_TIME -> times.accessed();
            case Tags.LOCATION_CHANGED -> times.moved();
            default -> expiry(form.dormantExpiry());
        };
    }

    private Instant expiry(@Nullable Instant dormant) {
        return times.expires().orElse(dormant == null ? times.created() : dormant);
    }
}
