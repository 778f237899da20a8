package dev.kista.service.see;

import dev.kista.codec.Dialect;
import dev.kista.codec.TextBytes;
import dev.kista.codec.Variable;
import dev.kista.codec.dotenv.EnvLookup;
import dev.kista.codec.dotenv.EnvReader;
import dev.kista.codec.kestra.Base64Text;
import dev.kista.codec.kestra.Decoded;
import dev.kista.model.SecretKey;
import dev.kista.model.SecretValue;
import dev.kista.service.exchange.ImportSource;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One variable of an env file as each of its consumers gets it, without any process's environment.
public final class SideBySide {
    /// Larger files are not looked at once for each consumer.
    public static final int MAX_BYTES = 4 * 1024 * 1024;

    private final Seeing seeing = new Seeing(EnvLookup.NONE);

    /// Which variable is meant, and what is taken for it.
    ///
    /// @param chosen whose rules the file is read by
    /// @param line where the variable stands
    /// @param encoded whether the file holds encoded values and what is taken is decoded
    /// @param taken what the consumers' values are compared with; `null` if nothing is taken
    public record Asked(Dialect chosen, int line, boolean encoded, @Nullable SecretValue taken) {}

    /// What each consumer gets, in their usual order; nothing if there is no such variable or the
    /// file is too large. Takes time proportional to the file.
    public List<SeenBy> look(ImportSource source, Asked asked) {
        if (source.bytes().length > MAX_BYTES
                || !(TextBytes.decode(source.bytes()) instanceof TextBytes.Text text)) {
            return List.of();
        }
        var name = name(text.text(), asked);
        var seen = new ArrayList<SeenBy>();
        if (name.isPresent()) {
            for (var consumer : Consumer.values()) {
                seen.add(by(consumer, seeing.envFile(source, consumer), name.get(), asked));
            }
        }
        return seen;
    }

    private static Optional<String> name(String text, Asked asked) {
        return new EnvReader()
                .read(text, asked.chosen(), EnvLookup.NONE).variables().stream()
                        .filter(each -> each.at().line() == asked.line())
                        .map(Variable::name)
                        .findFirst();
    }

    private static SeenBy by(Consumer consumer, Sight sight, String name, Asked asked) {
        if (sight.refused()) {
            return new SeenBy(consumer, SeenBy.State.REFUSES, null);
        }
        var wanted = consumer == Consumer.KESTRA ? kestraKey(name) : Optional.of(name);
        var found =
                sight.variables().stream()
                        .filter(each -> wanted.filter(each.name()::equals).isPresent())
                        .findFirst();
        if (found.isEmpty()) {
            var unknown = consumer == Consumer.SHELL && isDropped(sight, name);
            return new SeenBy(
                    consumer, unknown ? SeenBy.State.UNKNOWN : SeenBy.State.NOTHING, null);
        }
        var value = found.get().value();
        return value == null
                ? new SeenBy(consumer, SeenBy.State.UNSET, null)
                : new SeenBy(consumer, state(value, asked), SecretValue.ofText(value));
    }

    private static boolean isDropped(Sight sight, String name) {
        return sight.findings().stream().anyMatch(each -> name.equals(each.problem().key()));
    }

    private static Optional<String> kestraKey(String variable) {
        return variable.startsWith(SecretKey.PREFIX)
                ? Optional.of(SecretKey.of(variable.substring(SecretKey.PREFIX.length())).folded())
                : Optional.empty();
    }

    private static SeenBy.State state(String value, Asked asked) {
        var taken = asked.taken();
        if (taken == null) {
            return SeenBy.State.VALUE;
        }
        var wanted = taken.text();
        var same =
                value.equals(wanted)
                        || asked.encoded()
                                && Base64Text.decode(value) instanceof Decoded.Text decoded
                                && decoded.text().equals(wanted);
        return same ? SeenBy.State.SAME : SeenBy.State.OTHER;
    }
}
