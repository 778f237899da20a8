package dev.kista.desktop.detail;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// An expiry as people give it: the last day on which a secret is good.
final class ExpiryDate {
    private ExpiryDate() {}

    /// The end of that day by the user's clock.
    static Instant end(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /// The last day that has begun before an instant; other programs give a time of day as well.
    static LocalDate day(Instant expiry, ZoneId zone) {
        return expiry.minusNanos(1).atZone(zone).toLocalDate();
    }

    static String text(@Nullable LocalDate day) {
        return day == null ? "" : DateTimeFormatter.ISO_LOCAL_DATE.format(day);
    }

    /// What was typed as year, month and day; empty if it is no date.
    static Optional<LocalDate> parse(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip(), DateTimeFormatter.ISO_LOCAL_DATE));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
