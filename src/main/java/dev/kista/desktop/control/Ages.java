package dev.kista.desktop.control;

import dev.kista.model.Messages;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/// How long ago something was, as short as a table needs it: `5 min`, `2 d`, `3 mo`.
public final class Ages {
    private static final int DAYS_OF_WEEK = 7;
    private static final int DAYS_OF_MONTH = 30;
    private static final int DAYS_OF_YEAR = 365;
    private static final int FEW_WEEKS = 5;

    private final Messages messages;
    private final InstantSource clock;
    private final DateTimeFormatter exact;

    public Ages(Messages messages, InstantSource clock) {
        this.messages = messages;
        this.clock = clock;
        this.exact =
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(messages.locale())
                        .withZone(ZoneId.systemDefault());
    }

    public String age(Instant when) {
        var age = Duration.between(when, clock.instant());
        var days = age.toDays();
        if (age.toMinutes() < 1) {
            return messages.text("age.now");
        }
        if (age.toHours() < 1) {
            return messages.text("age.minutes", age.toMinutes());
        }
        if (days < 1) {
            return messages.text("age.hours", age.toHours());
        }
        if (days < DAYS_OF_WEEK) {
            return messages.text("age.days", days);
        }
        if (days < FEW_WEEKS * DAYS_OF_WEEK) {
            return messages.text("age.weeks", days / DAYS_OF_WEEK);
        }
        return days < DAYS_OF_YEAR
                ? messages.text("age.months", days / DAYS_OF_MONTH)
                : messages.text("age.years", days / DAYS_OF_YEAR);
    }

    /// How long it is until something: `in 2 d`; how long ago it was, if it is past.
    public String until(Instant when) {
        var now = clock.instant();
        if (Duration.between(now, when).abs().toMinutes() < 1) {
            return messages.text("age.now");
        }
        if (when.isBefore(now)) {
            return messages.text("age.past", age(when));
        }
        // What is as far in the past as this is in the future.
        return messages.text("age.until", age(now.minus(Duration.between(now, when))));
    }

    /// Date and time by the user's clock, for a tooltip.
    public String exact(Instant when) {
        return exact.format(when);
    }
}
