package dev.kista.codec.exchange;

import dev.kista.codec.Dialect;
import dev.kista.codec.Format;
import dev.kista.codec.FormatReading;
import dev.kista.codec.PlainSecret;
import dev.kista.codec.Position;
import dev.kista.codec.Problem;
import dev.kista.codec.TextBytes;
import dev.kista.codec.kestra.Remedies;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;

/// Reads any format into secrets.
public final class SecretReader {
    private final FormatDetector detector = new FormatDetector();

    /// The step before reading: bytes into text, or the reason why they are none.
    public TextBytes decode(byte[] bytes) {
        return TextBytes.decode(bytes);
    }

    /// Says what a text most likely is. Never fails: what nothing recognises is a plain env file.
    public Detection detect(String text) {
        return detector.detect(text);
    }

    /// Reads a text, in the given format or in the one that [#detect(String)] finds.
    public SecretReading read(String text, Optional<Format> format, Dialect dialect) {
        return read(text, format, dialect, Remedies.NONE);
    }

    /// The same, with the fixes that somebody chose for the problems of an earlier reading.
    public SecretReading read(
            String text, Optional<Format> format, Dialect dialect, Remedies remedies) {
        var chosen = format.orElseGet(() -> detect(text).format());
        var reading = wellFormed(new Source(text, remedies).read(chosen, dialect));
        var problems = new ArrayList<>(reading.problems());
        var secrets = reading.secrets();
        if (chosen != Format.ENV) {
            // The reader of plain env files gives each key once, and reports the others in the
            // words of its dialect.
            var repeated = new RepeatedKeys(secrets);
            secrets = repeated.lastOfEach();
            problems.addAll(repeated.problems());
        }
        problems.sort(Comparator.comparing(SecretReader::place));
        return new SecretReading(chosen, dialect, secrets, problems);
    }

    /// Text that was pasted may hold half of a character, which no vault and no file can keep.
    private static FormatReading wellFormed(FormatReading reading) {
        if (reading.secrets().stream().allMatch(SecretReader::isWellFormed)) {
            return reading;
        }
        var problems = new ArrayList<>(reading.problems());
        var secrets = new ArrayList<PlainSecret>();
        for (var each : reading.secrets()) {
            if (isWellFormed(each)) {
                secrets.add(each);
            } else {
                problems.add(Problem.error("value.lone-surrogate", each.at(), each.key()));
            }
        }
        return new FormatReading(secrets, problems);
    }

    private static boolean isWellFormed(PlainSecret secret) {
        return TextBytes.isWellFormed(secret.key()) && TextBytes.isWellFormed(secret.value());
    }

    private static Position place(Problem problem) {
        return problem.at() == null ? Position.START : problem.at();
    }
}
