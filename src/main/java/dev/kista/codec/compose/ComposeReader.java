package dev.kista.codec.compose;

import dev.kista.codec.FormatReading;
import dev.kista.codec.PlainSecret;
import dev.kista.codec.Problem;
import dev.kista.codec.Variable;
import dev.kista.codec.dotenv.EnvLookup;
import dev.kista.codec.kestra.Remedies;
import dev.kista.codec.kestra.SecretDecoder;
import dev.kista.model.SecretKey;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Reads the secrets in a Compose file: the variables `SECRET_*` that its Kestra services (found by
/// their image) get from `environment:`. A block without a file around it is read too.
public final class ComposeReader {
    private ComposeReader() {}

    public static FormatReading read(String text, Remedies remedies) {
        try {
            var found = ComposeServices.of(YamlNodes.read(text));
            var variables = new ArrayList<Variable>();
            for (var block : found.blocks()) {
                variables.addAll(new EnvironmentBlock(EnvLookup.NONE).read(block));
            }
            return secrets(variables, found.wholeFile(), remedies);
        } catch (ComposeRefused refused) {
            return FormatReading.refused(refused.problem());
        }
    }

    private static FormatReading secrets(
            List<Variable> variables, boolean wholeFile, Remedies remedies) {
        var problems = new ArrayList<Problem>();
        var secrets = new ArrayList<PlainSecret>();
        var decoder = new SecretDecoder(remedies);
        var anySecret =
                variables.stream().anyMatch(each -> each.name().startsWith(SecretKey.PREFIX));
        Set<List<String>> seen = new LinkedHashSet<>();
        for (var each : variables) {
            var value = each.value();
            if (value == null) {
                problems.add(Problem.warning("compose.passed-through", each.at(), each.name()));
            } else if (!seen.add(List.of(each.name(), Objects.requireNonNull(value)))) {
                // Several Kestra services carry the same secret, as they must.
                continue;
            } else if (each.name().startsWith(SecretKey.PREFIX)) {
                var key = each.name().substring(SecretKey.PREFIX.length());
                decoder.decode(key, value, each.at(), problems).ifPresent(secrets::add);
            } else if (anySecret || wholeFile) {
                problems.add(Problem.note("compose.not-a-secret", each.at(), each.name()));
            } else {
                problems.add(Problem.note("compose.plain-variable", each.at(), each.name()));
                secrets.add(new PlainSecret(each.name(), value, each.at()));
            }
        }
        if (!anySecret && wholeFile) {
            problems.add(Problem.warning("compose.no-secrets", null, null));
        }
        return new FormatReading(secrets, problems);
    }
}
