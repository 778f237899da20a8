package dev.kista.service.exchange;

import dev.kista.codec.Dialect;
import dev.kista.codec.Variable;
import dev.kista.codec.dotenv.EnvLookup;
import dev.kista.codec.dotenv.EnvReader;
import dev.kista.codec.dotenv.EnvReading;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/// How another reader of a plain env file would differ from the chosen one. Names keys, never
/// values.
///
/// @param dialect the other reader
/// @param refuses whether it takes nothing from the file at all
/// @param keys which it would not have, would have in addition, or with another value
public record Disagreement(Dialect dialect, boolean refuses, List<String> keys) {
    public Disagreement {
        keys = List.copyOf(keys);
    }

    /// The readers that would differ; none if all agree. Works in time proportional to the text.
    public static List<Disagreement> in(String text, Dialect chosen) {
        var reader = new EnvReader();
        var reference = values(reader.read(text, chosen, EnvLookup.NONE));
        var found = new ArrayList<Disagreement>();
        for (var dialect : Dialect.values()) {
            if (dialect != chosen) {
                var reading = reader.read(text, dialect, EnvLookup.NONE);
                var keys = reading.refused() ? List.<String>of() : differing(reference, reading);
                if (reading.refused() || !keys.isEmpty()) {
                    found.add(new Disagreement(dialect, reading.refused(), keys));
                }
            }
        }
        return found;
    }

    private static List<String> differing(Map<String, Variable> reference, EnvReading reading) {
        var other = values(reading);
        var keys = new TreeSet<>(reference.keySet());
        keys.addAll(other.keySet());
        keys.removeIf(key -> same(reference.get(key), other.get(key)));
        return List.copyOf(keys);
    }

    /// A variable that is named without a value counts as missing: it ends up unset.
    private static Map<String, Variable> values(EnvReading reading) {
        var values = new HashMap<String, Variable>();
        for (var each : reading.variables()) {
            if (each.value() != null) {
                values.put(each.name(), each);
            }
        }
        return values;
    }

    private static boolean same(@Nullable Variable one, @Nullable Variable other) {
        return one != null && other != null && Objects.equals(one.value(), other.value());
    }
}
