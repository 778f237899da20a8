package dev.kista.store.kdbx;

import dev.kista.model.Times;

import java.io.IOException;
import java.time.Instant;

/// Writes one `Times` element.
final class TimesWriter {
    private TimesWriter() {}

    static void write(XmlOutput out, Times times, TimesForm form) throws IOException {
        out.start(Tags.TIMES, form.attributes());
        time(out, form, Tags.LAST_MODIFICATION_TIME, times.modified());
        time(out, form, Tags.CREATION_TIME, times.created());
        time(out, form, Tags.LAST_ACCESS_TIME, times.accessed());
        time(out, form, Tags.EXPIRY_TIME, expiry(times, form));
        out.element(
                Tags.EXPIRES,
                form.attributesOf(Tags.EXPIRES),
                times.expires().isPresent() ? "True" : "False");
        var uses = form.odd().get(Tags.USAGE_COUNT);
        out.element(
                Tags.USAGE_COUNT,
                form.attributesOf(Tags.USAGE_COUNT),
                uses != null && times.uses() == 0 ? uses : Long.toString(times.uses()));
        time(out, form, Tags.LOCATION_CHANGED, times.moved());
        for (var further : form.further()) {
            out.raw(further);
        }
        out.end(Tags.TIMES);
    }

    private static Instant expiry(Times times, TimesForm form) {
        return times.expires()
                .orElse(form.dormantExpiry() == null ? times.created() : form.dormantExpiry());
    }

    private static void time(XmlOutput out, TimesForm form, String name, Instant when)
            throws IOException {
        var odd = form.odd().get(name);
        out.element(
                name,
                form.attributesOf(name),
                odd != null && when.equals(TimesReader.UNKNOWN) ? odd : TimeText.of(when));
    }
}
