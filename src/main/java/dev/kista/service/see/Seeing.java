package dev.kista.service.see;

import dev.kista.codec.TextBytes;
import dev.kista.codec.Variable;
import dev.kista.codec.compose.ServiceEnvironment;
import dev.kista.codec.compose.ServiceReading;
import dev.kista.codec.dotenv.EnvLookup;
import dev.kista.codec.dotenv.EnvReader;
import dev.kista.codec.exchange.SecretReader;
import dev.kista.codec.kestra.KestraSight;
import dev.kista.service.exchange.ImportSource;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Looks at an env file or a Compose file as one of its consumers does.
///
/// Nothing is written and nothing run. The values are text, as they are to the consumer: whoever
/// asks shows them or drops them.
public final class Seeing {
    private final EnvLookup environment;

    /// @param environment of the consumer's process, or [EnvLookup#NONE]
    public Seeing(EnvLookup environment) {
        this.environment = environment;
    }

    /// Whether a file is to be read as a Compose file: by its name, or else by its content.
    public static boolean isComposeFile(ImportSource source) {
        var name = source.name().toLowerCase(Locale.ROOT);
        return name.endsWith(".yml")
                || name.endsWith(".yaml")
                || TextBytes.decode(source.bytes()) instanceof TextBytes.Text text
                        && new SecretReader().detect(text.text()).reason().equals("compose-file");
    }

    /// What the consumer gets from an env file.
    public Sight envFile(ImportSource source, Consumer consumer) {
        return switch (TextBytes.decodeAny(source.bytes())) {
            case TextBytes.Refused refused -> Sight.refused(source.name(), refused.problem());
            case TextBytes.Text text -> envFile(source.name(), text.text(), consumer);
        };
    }

    private Sight envFile(String name, String text, Consumer consumer) {
        var reading = new EnvReader().read(text, consumer.dialect(), environment);
        var findings =
                reading.problems().stream()
                        .filter(each -> each.isError() || !reading.refused())
                        .map(each -> new Sight.Finding(name, each))
                        .toList();
        if (consumer != Consumer.KESTRA || reading.refused()) {
            return new Sight(reading.variables(), findings, reading.refused());
        }
        var kestra = KestraSight.of(reading.variables());
        var all = new ArrayList<>(findings);
        kestra.problems().forEach(each -> all.add(new Sight.Finding(name, each)));
        return new Sight(kestra.secrets(), all, false);
    }

    /// What the container of a service gets from a Compose file, or Kestra within it. Blocking:
    /// reads the env files that it names.
    ///
    /// @param service empty if there is but one, or but one that runs Kestra
    public Sight composeFile(
            Path file, ImportSource source, Consumer consumer, Optional<String> service) {
        return switch (TextBytes.decode(source.bytes())) {
            case TextBytes.Refused refused -> Sight.refused(source.name(), refused.problem());
            case TextBytes.Text text -> composeFile(file, text.text(), source, consumer, service);
        };
    }

    private Sight composeFile(
            Path file,
            String text,
            ImportSource source,
            Consumer consumer,
            Optional<String> service) {
        var kestra = consumer == Consumer.KESTRA;
        var reading =
                ServiceEnvironment.read(
                        text,
                        new ServiceEnvironment.Choice(service, kestra),
                        new FolderFiles(file),
                        environment);
        var findings = new ArrayList<Sight.Finding>();
        for (var each : reading.findings()) {
            findings.add(new Sight.Finding(place(each.file(), source), each.problem()));
        }
        var variables = reading.variables().stream().map(ServiceReading.Found::variable).toList();
        if (!kestra || reading.refused()) {
            return new Sight(variables, findings, reading.refused());
        }
        return asKestra(reading, source, variables, findings);
    }

    private static Sight asKestra(
            ServiceReading reading,
            ImportSource source,
            List<Variable> variables,
            List<Sight.Finding> findings) {
        var places = new HashMap<String, String>();
        reading.variables()
                .forEach(each -> places.put(each.variable().name(), place(each.file(), source)));
        var sight = KestraSight.of(variables);
        for (var each : sight.problems()) {
            findings.add(new Sight.Finding(places.getOrDefault(each.key(), source.name()), each));
        }
        return new Sight(sight.secrets(), findings, false);
    }

    private static String place(@Nullable String file, ImportSource source) {
        return file == null ? source.name() : file;
    }
}
