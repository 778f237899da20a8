package dev.kista.fuzz;

import dev.kista.codec.Carried;
import dev.kista.codec.Dialect;
import dev.kista.codec.Fix;
import dev.kista.codec.Format;
import dev.kista.codec.PlainSecret;
import dev.kista.codec.exchange.SecretReader;
import dev.kista.codec.exchange.SecretReading;
import dev.kista.codec.exchange.SecretWriter;
import dev.kista.codec.exchange.WriteOptions;
import dev.kista.codec.exchange.Written;
import dev.kista.codec.kestra.Remedies;
import dev.kista.model.Messages;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// All formats through the doors that the command line and the desktop use.
final class ExchangeFuzz {
    /// Read by another program or by a reader of a file beside it.
    private static final Set<Format> WRITTEN_ONLY = EnumSet.of(Format.COMPOSE_ENV_FILE);

    private static final Messages MESSAGES = Messages.in(Locale.ENGLISH);
    private static final SecretReader READER = new SecretReader();

    private ExchangeFuzz() {}

    /// The first byte chooses the dialect, and whether the format is detected or which one it is.
    static void read(byte[] input) {
        Expect.text(input, 1).ifPresent(text -> read(text, input[0] & 0xff));
    }

    private static void read(String text, int choice) {
        var dialect = Dialect.values()[choice % Dialect.values().length];
        var formats = Format.readable();
        var chosen =
                choice < 128
                        ? Optional.<Format>empty()
                        : Optional.of(formats.get(choice % formats.size()));
        var detected = READER.detect(text);
        Expect.that(detected.confidence() >= 0 && detected.confidence() <= 1, "no confidence");
        Expect.that(MESSAGES.has("detection." + detected.reason()), "no reason");
        var reading = READER.read(text, chosen, dialect);
        check(reading, text);
        check(READER.read(text, chosen, dialect, fixes(reading)), text);
        for (var format : formats) {
            if (Format.writable().contains(format) && !WRITTEN_ONLY.contains(format)) {
                written(reading.secrets(), format);
            }
        }
    }

    /// The text as one format, once as it is and once with everything mended that can be.
    static void read(String text, Format format) {
        var reading = READER.read(text, Optional.of(format), Dialect.COMPOSE);
        check(reading, text);
        check(READER.read(text, Optional.of(format), Dialect.COMPOSE, fixes(reading)), text);
        written(reading.secrets(), format);
    }

    private static void check(SecretReading reading, String text) {
        Expect.problems(reading.problems(), text);
        var keys = new HashSet<String>();
        for (var each : reading.secrets()) {
            Expect.that(keys.add(each.key()), "a key came twice");
        }
    }

    private static Remedies fixes(SecretReading reading) {
        var chosen = new HashMap<String, List<Fix>>();
        for (var each : reading.problems()) {
            if (each.key() != null && !each.fixes().isEmpty()) {
                chosen.computeIfAbsent(each.key(), _ -> new ArrayList<>())
                        .add(each.fixes().getFirst());
            }
        }
        return new Remedies(chosen);
    }

    /// What can be written is read as the same.
    static void written(List<PlainSecret> secrets, Format format) {
        if (!Format.writable().contains(format)) {
            return;
        }
        if (!Format.readable().contains(format) || isTakenForKestra(secrets, format)) {
            new SecretWriter().write(secrets, format, WriteOptions.PLAIN);
            return;
        }
        if (!(new SecretWriter().write(secrets, format, WriteOptions.PLAIN)
                instanceof Written.Text written)) {
            return;
        }
        var again = READER.read(written.text(), Optional.of(format), Dialect.COMPOSE);
        var upper = format == Format.MACRO || format.carried() == Carried.ENCODED;
        Expect.that(
                map(again.secrets(), false).equals(map(secrets, upper)),
                () -> format + " was written as something else");
    }

    /// Many readers take a plain variable `SECRET_*` for one of Kestra's.
    private static boolean isTakenForKestra(List<PlainSecret> secrets, Format format) {
        return format != Format.ENV
                && format != Format.JSON
                && secrets.stream()
                        .anyMatch(
                                each -> each.key().toUpperCase(Locale.ROOT).startsWith("SECRET_"));
    }

    private static Map<String, String> map(List<PlainSecret> secrets, boolean upper) {
        var result = new HashMap<String, String>();
        for (var each : secrets) {
            result.put(upper ? each.key().toUpperCase(Locale.ROOT) : each.key(), each.value());
        }
        return result;
    }
}
