package dev.kista.codec.exchange;

import dev.kista.codec.Dialect;
import dev.kista.codec.Format;
import dev.kista.codec.FormatReading;
import dev.kista.codec.LazyList;
import dev.kista.codec.PlainSecret;
import dev.kista.codec.Variable;
import dev.kista.codec.compose.ComposeReader;
import dev.kista.codec.dotenv.EnvLookup;
import dev.kista.codec.dotenv.EnvReader;
import dev.kista.codec.encoded.EncodedReader;
import dev.kista.codec.flatyaml.YamlReader;
import dev.kista.codec.inspect.InspectReader;
import dev.kista.codec.json.JsonReader;
import dev.kista.codec.kestra.Remedies;
import dev.kista.codec.kestra.SecretVariables;
import dev.kista.codec.kestra.ValueDoctor;
import dev.kista.codec.kubernetes.KubernetesReader;
import dev.kista.codec.macro.MacroReader;
import dev.kista.codec.properties.PropertiesReader;

import java.util.ArrayList;
import java.util.Objects;

/// The one place where formats find their readers.
final class Source {
    private final String text;
    private final Remedies remedies;

    Source(String text, Remedies remedies) {
        this.text = text;
        this.remedies = remedies;
    }

    /// @param dialect where the format has dialects
    /// @throws IllegalArgumentException if the format can only be written
    FormatReading read(Format format, Dialect dialect) {
        return switch (format) {
            case ENV -> examined(env(dialect));
            case SYSTEMD -> examined(env(Dialect.SYSTEMD));
            case SHELL -> exports();
            case JSON -> examined(JsonReader.read(text));
            case YAML -> examined(YamlReader.read(text));
            case PROPERTIES -> examined(PropertiesReader.read(text));
            case ENCODED -> EncodedReader.read(text, remedies);
            case MACRO -> MacroReader.read(text, remedies);
            case COMPOSE, COMPOSE_LIST, COMPOSE_ENV_FILE, COMPOSE_SERVICE ->
                    ComposeReader.read(text, remedies);
            case KUBERNETES -> KubernetesReader.read(text, remedies);
            case DOCKER_INSPECT -> InspectReader.read(text, remedies);
            case HELM, DOCKER_ARGS, FISH, POWERSHELL, TERRAFORM ->
                    throw new IllegalArgumentException("only written: " + format);
        };
    }

    /// The variables that a shell sets, of which `export -p` prints all that there are.
    private FormatReading exports() {
        var reading = new EnvReader().read(text, Dialect.SHELL, EnvLookup.NONE);
        var variables = reading.variables().stream().filter(each -> each.value() != null).toList();
        if (variables.stream().noneMatch(SecretVariables::isSecret)) {
            return examined(env(Dialect.SHELL));
        }
        var secrets = SecretVariables.read(variables, true, remedies);
        var problems = new ArrayList<>(reading.problems());
        problems.addAll(secrets.problems());
        return new FormatReading(secrets.secrets(), problems);
    }

    private FormatReading env(Dialect dialect) {
        var reading = new EnvReader().read(text, dialect, EnvLookup.NONE);
        var variables =
                reading.hasUnset()
                        ? reading.variables().stream().filter(each -> each.value() != null).toList()
                        : reading.variables();
        return new FormatReading(LazyList.map(variables, Source::secret), reading.problems());
    }

    private static PlainSecret secret(Variable variable) {
        return new PlainSecret(
                variable.name(), Objects.requireNonNull(variable.value()), variable.at());
    }

    /// Plain values after the chosen fixes, with what may be wrong with them.
    private FormatReading examined(FormatReading reading) {
        var secrets =
                remedies.chosen().isEmpty()
                        ? reading.secrets()
                        : reading.secrets().stream().map(this::mended).toList();
        var problems = new ArrayList<>(reading.problems());
        for (var each : secrets) {
            problems.addAll(ValueDoctor.examinePlain(each));
        }
        return new FormatReading(secrets, problems);
    }

    private PlainSecret mended(PlainSecret secret) {
        var mended = remedies.mendValue(secret.key(), secret.value());
        return new PlainSecret(secret.key(), mended, secret.at());
    }
}
