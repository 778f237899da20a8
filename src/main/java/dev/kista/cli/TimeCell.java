package dev.kista.cli;

import java.time.Instant;
import java.time.LocalDate;

/// A point in time as a cell of a table, in the form of [Instant#toString()].
final class TimeCell {
    private static final int DAY = 24 * 60 * 60;
    private static final long YEAR_1000 = LocalDate.of(1000, 1, 1).toEpochDay();
    private static final long YEAR_10000 = LocalDate.of(10_000, 1, 1).toEpochDay();

    private TimeCell() {}

    /// Whole seconds of the years with four digits are put together here: the formatter of the JDK
    /// would take as long as reading the rest of a secret from its file.
    static String of(Instant when) {
        var seconds = when.getEpochSecond();
        var day = Math.floorDiv(seconds, DAY);
        if (when.getNano() != 0 || day < YEAR_1000 || day >= YEAR_10000) {
            return when.toString();
        }
        var second = (int) Math.floorMod(seconds, (long) DAY);
        var text = new StringBuilder(20).append(LocalDate.ofEpochDay(day)).append('T');
        append(text, second / 3600).append(':');
        append(text, second / 60 % 60).append(':');
        return append(text, second % 60).append('Z').toString();
    }

    private static StringBuilder append(StringBuilder text, int number) {
        return text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
