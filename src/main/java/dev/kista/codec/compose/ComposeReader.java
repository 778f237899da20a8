package dev.kista.codec.compose;

import dev.kista.codec.FormatReading;
import dev.kista.codec.Problem;
import dev.kista.codec.Variable;
import dev.kista.codec.dotenv.EnvLookup;
import dev.kista.codec.kestra.Remedies;
import dev.kista.codec.kestra.SecretVariables;

import java.util.ArrayList;
import java.util.List;

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
        var reading = SecretVariables.read(variables, wholeFile, remedies);
        if (!wholeFile || variables.stream().anyMatch(SecretVariables::isSecret)) {
            return reading;
        }
        var problems = new ArrayList<>(reading.problems());
        problems.add(Problem.warning("compose.no-secrets", null, null));
        return new FormatReading(reading.secrets(), problems);
    }
}
