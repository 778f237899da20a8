package dev.kista.codec.kestra;

import dev.kista.codec.Problem;
import dev.kista.codec.Variable;
import dev.kista.model.SecretKey;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The secrets that Kestra has when its container holds some variables, and what its log would say
/// of the others. Does what Kestra's `SecretService` does, step by step.
///
/// @param secrets by key in upper case, without `SECRET_`; each with the place of its variable
public record KestraSight(List<Variable> secrets, List<Problem> problems) {
    public KestraSight {
        secrets = List.copyOf(secrets);
        problems = List.copyOf(problems);
    }

    /// @param variables of the container; those without a value are not there
    public static KestraSight of(List<Variable> variables) {
        var problems = new ArrayList<Problem>();
        var secrets = new LinkedHashMap<String, Variable>();
        var disputed = new ArrayList<String>();
        for (var each : variables) {
            var encoded = each.value();
            if (encoded != null && each.name().startsWith(SecretKey.PREFIX)) {
                var value = decoded(each, encoded, problems);
                if (value.isPresent()) {
                    var key =
                            each.name()
                                    .substring(SecretKey.PREFIX.length())
                                    .toUpperCase(Locale.ROOT);
                    var secret = new Variable(key, value.get(), each.at());
                    var other = secrets.putIfAbsent(key, secret);
                    if (other != null) {
                        problems.add(Problem.warning("kestra.case", each.at(), each.name(), key));
                        if (!value.get().equals(other.value())) {
                            disputed.add(key);
                        }
                    }
                }
            } else if (isNearlyOne(each.name())) {
                problems.add(Problem.warning("kestra.prefix", each.at(), each.name()));
            }
        }
        // Which of two Kestra finds depends on the rest of the container's variables.
        disputed.forEach(secrets::remove);
        return new KestraSight(List.copyOf(secrets.values()), problems);
    }

    private static boolean isNearlyOne(String name) {
        return !name.startsWith(SecretKey.PREFIX)
                && name.regionMatches(true, 0, SecretKey.PREFIX, 0, SecretKey.PREFIX.length());
    }

    private static Optional<String> decoded(
            Variable variable, String encoded, List<Problem> problems) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(Base64Text.join(encoded));
        } catch (IllegalArgumentException e) {
            problems.add(
                    Problem.warning(
                            "kestra.not-decoded",
                            variable.at(),
                            variable.name(),
                            String.valueOf(e.getMessage())));
            return Optional.empty();
        }
        var text = new String(bytes, StandardCharsets.UTF_8);
        if (Base64Text.decode(encoded) instanceof Decoded.Garbled) {
            problems.add(Problem.warning("kestra.garbled", variable.at(), variable.name()));
        }
        return Optional.of(text);
    }
}
