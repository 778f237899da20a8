package dev.kista.store.kdbx;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/// Points in time as KDBX writes them: since version 4 the base64 of the seconds since the year 1,
/// before that ISO 8601.
final class TimeText {
    private static final long YEAR_1 = Instant.parse("0001-01-01T00:00:00Z").getEpochSecond();

    private TimeText() {}

    static String of(Instant when) {
        var seconds = when.getEpochSecond() - YEAR_1;
        return Base64.getEncoder().encodeToString(Bytes.ofLong(seconds));
    }

    /// Empty for what is no time at all.
    static Optional<Instant> parse(String text) {
        try {
            if (text.indexOf('-', 1) > 0 && text.indexOf(':') > 0) {
                return Optional.of(Instant.parse(text.strip()));
            }
            var bytes = Base64.getDecoder().decode(text.strip());
            return bytes.length == 8
                    ? Optional.of(
                            Instant.ofEpochSecond(
                                    Math.addExact(Bytes.littleEndian(bytes).getLong(), YEAR_1)))
                    : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }
}
