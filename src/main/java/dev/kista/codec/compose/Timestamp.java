package dev.kista.codec.compose;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A YAML time, which Compose prints as Go does: `2001-01-01 00:00:00 +0000 UTC`.
final class Timestamp {
    private static final Pattern FORM =
            Pattern.compile(
                    "(\\d{4})-(\\d{1,2})-(\\d{1,2})"
                            + "(?:(?:[Tt]| )(\\d{1,2}):(\\d{1,2}):(\\d{1,2})(?:[.,](\\d{1,9}))?"
                            + "(Z|[-+]\\d{2}:\\d{2})?)?");

    private Timestamp() {}

    static Optional<String> of(String text) {
        var matcher = FORM.matcher(text);
        if (!matcher.matches() || !hasItsZone(text, matcher)) {
            return Optional.empty();
        }
        try {
            return Optional.of(shown(time(matcher)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /// With a `T` there is a zone, with a blank there is none.
    private static boolean hasItsZone(String text, Matcher matcher) {
        return matcher.group(4) == null || (matcher.group(8) == null) == (text.indexOf(' ') >= 0);
    }

    private static OffsetDateTime time(Matcher parts) {
        var date = LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3));
        if (parts.group(4) == null) {
            return date.atStartOfDay().atOffset(ZoneOffset.UTC);
        }
        var fraction = parts.group(7) == null ? "" : parts.group(7);
        var nanos = Integer.parseInt((fraction + "000000000").substring(0, 9));
        var time =
                LocalDateTime.of(
                        date,
                        java.time.LocalTime.of(
                                number(parts, 4), number(parts, 5), number(parts, 6), nanos));
        var zone = parts.group(8) == null ? "Z" : parts.group(8);
        return time.atOffset(ZoneOffset.of(zone));
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private static String shown(OffsetDateTime time) {
        var fraction =
                time.getNano() == 0
                        ? ""
                        : "." + "%09d".formatted(time.getNano()).replaceFirst("0+$", "");
        var zone =
                time.getOffset().getTotalSeconds() == 0
                        ? "+0000 UTC"
                        : offset(time) + " " + offset(time);
        return "%04d-%02d-%02d %02d:%02d:%02d%s %s"
                .formatted(
                        time.getYear(),
                        time.getMonthValue(),
                        time.getDayOfMonth(),
                        time.getHour(),
                        time.getMinute(),
                        time.getSecond(),
                        fraction,
                        zone);
    }

    private static String offset(OffsetDateTime time) {
        return time.getOffset().getId().replace(":", "");
    }
}
