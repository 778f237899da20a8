package dev.kista.codec.exchange;

import dev.kista.codec.Dialect;
import dev.kista.codec.Format;
import dev.kista.codec.FormatReading;
import dev.kista.codec.PlainSecret;
import dev.kista.codec.Position;
import dev.kista.codec.Problem;
import dev.kista.codec.TextBytes;
import dev.kista.codec.compose.ComposeReader;
import dev.kista.codec.dotenv.EnvLookup;
import dev.kista.codec.dotenv.EnvReader;
import dev.kista.codec.encoded.EncodedReader;
import dev.kista.codec.json.JsonReader;
import dev.kista.codec.kestra.Remedies;
import dev.kista.codec.kestra.SecretVariables;
import dev.kista.codec.kestra.ValueDoctor;
import dev.kista.codec.macro.MacroReader;

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
        var reading = wellFormed(readAs(chosen, text, dialect, remedies));
        var repeated = new RepeatedKeys(reading.secrets());
        var problems = new ArrayList<>(reading.problems());
        if (chosen != Format.ENV) {
            // The reader of plain env files reports them in the words of its dialect.
            problems.addAll(repeated.problems());
        }
        problems.sort(Comparator.comparing(SecretReader::place));
        return new SecretReading(chosen, dialect, repeated.lastOfEach(), problems);
    }

    private static FormatReading readAs(
            Format format, String text, Dialect dialect, Remedies remedies) {
        return switch (format) {
            case ENV -> examined(readEnv(text, dialect), remedies);
            case JSON -> examined(JsonReader.read(text), remedies);
            case ENCODED -> EncodedReader.read(text, remedies);
            case MACRO -> MacroReader.read(text, remedies);
            case COMPOSE, COMPOSE_LIST, COMPOSE_ENV_FILE, COMPOSE_SERVICE ->
                    ComposeReader.read(text, remedies);
            case SHELL -> readExports(text, remedies);
            case SYSTEMD -> examined(readEnv(text, Dialect.SYSTEMD), remedies);
            case KUBERNETES, HELM, DOCKER_ARGS, FISH, POWERSHELL, YAML, PROPERTIES, TERRAFORM ->
                    throw new IllegalArgumentException("only written: " + format);
        };
    }

    /// The variables that a shell sets, of which `export -p` prints all that there are.
    private static FormatReading readExports(String text, Remedies remedies) {
        var reading = new EnvReader().read(text, Dialect.SHELL, EnvLookup.NONE);
        var variables = reading.variables().stream().filter(each -> each.value() != null).toList();
        if (variables.stream().noneMatch(SecretVariables::isSecret)) {
            return examined(readEnv(text, Dialect.SHELL), remedies);
        }
        var secrets = SecretVariables.read(variables, true, remedies);
        var problems = new ArrayList<>(reading.problems());
        problems.addAll(secrets.problems());
        return new FormatReading(secrets.secrets(), problems);
    }

    private static FormatReading readEnv(String text, Dialect dialect) {
        var reading = new EnvReader().read(text, dialect, EnvLookup.NONE);
        var secrets = new ArrayList<PlainSecret>();
        for (var each : reading.variables()) {
            var value = each.value();
            if (value != null) {
                secrets.add(new PlainSecret(each.name(), value, each.at()));
            }
        }
        return new FormatReading(secrets, reading.problems());
    }

    /// Text that was pasted may hold half of a character, which no vault and no file can keep.
    private static FormatReading wellFormed(FormatReading reading) {
        var problems = new ArrayList<>(reading.problems());
        var secrets = new ArrayList<PlainSecret>();
        for (var each : reading.secrets()) {
            if (TextBytes.isWellFormed(each.key()) && TextBytes.isWellFormed(each.value())) {
                secrets.add(each);
            } else {
                problems.add(Problem.error("value.lone-surrogate", each.at(), each.key()));
            }
        }
        return new FormatReading(secrets, problems);
    }

    /// Plain values after the chosen fixes, with what may be wrong with them.
    private static FormatReading examined(FormatReading reading, Remedies remedies) {
        var problems = new ArrayList<>(reading.problems());
        var secrets = new ArrayList<PlainSecret>();
        for (var each : reading.secrets()) {
            var mended = remedies.mendValue(each.key(), each.value());
            var secret = new PlainSecret(each.key(), mended, each.at());
            secrets.add(secret);
            problems.addAll(ValueDoctor.examinePlain(secret));
        }
        return new FormatReading(secrets, problems);
    }

    private static Position place(Problem problem) {
        return problem.at() == null ? Position.START : problem.at();
    }
}
