package dev.kista.desktop.words;

import dev.kista.model.Messages;

import java.time.Duration;
import java.time.Instant;

/// How long ago something was: "3 days ago". A time to come, as another machine's clock may give,
/// counts as now.
public final class Ago {
    private static final int DAYS_OF_MONTH = 30;
    private static final int DAYS_OF_YEAR = 365;

    private Ago() {}

    public static String words(Instant then, Instant now, Messages messages) {
        var past = Duration.between(then, now);
        if (past.toMinutes() < 1) {
            return messages.text("ago.now");
        }
        if (past.toHours() < 1) {
            return messages.text("ago.minutes", past.toMinutes());
        }
        if (past.toDays() < 1) {
            return messages.text("ago.hours", past.toHours());
        }
        if (past.toDays() < DAYS_OF_MONTH) {
            return messages.text("ago.days", past.toDays());
        }
        return past.toDays() < DAYS_OF_YEAR
                ? messages.text("ago.months", past.toDays() / DAYS_OF_MONTH)
                : messages.text("ago.years", past.toDays() / DAYS_OF_YEAR);
    }
}
