package dev.kista.codec.dotenv;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// `${NAME}` and `${NAME:-default}` as python-dotenv replaces them, by the regular expression
/// `\$\{([^}:]*)(?::-([^}]*))?\}`: in every value, with no way to escape it, and any text for a
/// name.
final class PythonInterpolation {
    private final EnvLookup lookup;
    private final Consumer<String> unset;

    PythonInterpolation(EnvLookup lookup, Consumer<String> unset) {
        this.lookup = lookup;
        this.unset = unset;
    }

    /// Whether there is anything to replace.
    static boolean isIn(String raw) {
        var found = new AtomicBoolean();
        EnvLookup noting =
                name -> {
                    found.set(true);
                    return Optional.of("");
                };
        new PythonInterpolation(noting, name -> {}).expand(raw);
        return found.get();
    }

    String expand(String raw) {
        var result = new StringBuilder();
        var copied = 0;
        var stop = -1;
        for (var open = raw.indexOf("${"); open >= 0; open = raw.indexOf("${", open)) {
            // Looked for once for many openings, so that `${${${…` takes no longer than it is.
            stop = stop < open + 2 ? stop(raw, open + 2) : stop;
            var isDefault = raw.startsWith(":-", stop);
            var close = raw.startsWith("}", stop) ? stop : isDefault ? raw.indexOf('}', stop) : -1;
            if (stop == raw.length() || isDefault && close < 0) {
                break;
            }
            if (close < 0) {
                open += 2;
                continue;
            }
            var name = raw.substring(open + 2, stop);
            result.append(raw, copied, open);
            result.append(value(name, isDefault ? raw.substring(stop + 2, close) : null));
            open = copied = close + 1;
        }
        return copied == 0 ? raw : result.append(raw, copied, raw.length()).toString();
    }

    private static int stop(String raw, int from) {
        var at = from;
        while (at < raw.length() && raw.charAt(at) != '}' && raw.charAt(at) != ':') {
            at++;
        }
        return at;
    }

    private String value(String name, @Nullable String fallback) {
        var found = lookup.value(name);
        if (found.isPresent()) {
            return found.get();
        }
        if (fallback != null) {
            return fallback;
        }
        unset.accept(name);
        return "";
    }
}
