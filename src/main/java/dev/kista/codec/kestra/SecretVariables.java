package dev.kista.codec.kestra;

import dev.kista.codec.FormatReading;
import dev.kista.codec.PlainSecret;
import dev.kista.codec.Problem;
import dev.kista.codec.Variable;
import dev.kista.model.SecretKey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Takes the secrets out of the variables of a program's environment.
///
/// Where one of them is a `SECRET_*`, those are what is meant: they are decoded as Kestra does, and
/// the others are named and left. Where none is, every variable is taken as it stands, unless the
/// whole environment is known to belong to a program that has others of its own.
public final class SecretVariables {
    private final Remedies remedies;
    private final List<Problem> problems = new ArrayList<>();
    private final List<PlainSecret> secrets = new ArrayList<>();
    private final Set<List<String>> seen = new HashSet<>();

    private SecretVariables(Remedies remedies) {
        this.remedies = remedies;
    }

    /// @param onlySecrets whether variables of other names are left even where there is no secret
    public static FormatReading read(
            List<Variable> variables, boolean onlySecrets, Remedies remedies) {
        var reader = new SecretVariables(remedies);
        var left = onlySecrets || variables.stream().anyMatch(SecretVariables::isSecret);
        variables.forEach(each -> reader.take(each, left));
        return new FormatReading(reader.secrets, reader.problems);
    }

    public static boolean isSecret(Variable variable) {
        return variable.name().startsWith(SecretKey.PREFIX);
    }

    private void take(Variable each, boolean left) {
        var value = each.value();
        if (value == null) {
            problems.add(Problem.warning("compose.passed-through", each.at(), each.name()));
        } else if (!seen.add(List.of(each.name(), value))) {
            // Several Kestra services carry the same secret, as they must.
            return;
        } else if (isSecret(each)) {
            var key = each.name().substring(SecretKey.PREFIX.length());
            new SecretDecoder(remedies)
                    .decode(key, value, each.at(), problems)
                    .ifPresent(secrets::add);
        } else if (left) {
            problems.add(Problem.note("compose.not-a-secret", each.at(), each.name()));
        } else {
            problems.add(Problem.note("compose.plain-variable", each.at(), each.name()));
            var mended = remedies.mendValue(each.name(), value);
            var secret = new PlainSecret(each.name(), mended, each.at());
            secrets.add(secret);
            problems.addAll(ValueDoctor.examinePlain(secret));
        }
    }
}
