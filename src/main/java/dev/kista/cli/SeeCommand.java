package dev.kista.cli;

import dev.kista.codec.dotenv.EnvLookup;
import dev.kista.codec.json.JsonWriter;
import dev.kista.service.exchange.ImportSource;
import dev.kista.service.see.Consumer;
import dev.kista.service.see.Seeing;
import dev.kista.service.see.Sight;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Prints what a consumer really gets from a file, as one JSON object.
@Command(name = "see")
final class SeeCommand implements Callable<Integer> {
    private final CliContext context;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.help.see-file")
    private String file = SourceArgument.STANDARD_INPUT;

    @Option(
            names = "--as",
            paramLabel = "CONSUMER",
            required = true,
            converter = ConsumerConverter.class,
            descriptionKey = "cli.help.see-as")
    private Consumer consumer = Consumer.COMPOSE;

    @Option(names = "--service", paramLabel = "NAME", descriptionKey = "cli.help.see-service")
    private @Nullable String service;

    @Option(names = "--no-environment", descriptionKey = "cli.help.see-no-environment")
    private boolean alone;

    SeeCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws CliFailure, IOException {
        var source = SourceArgument.read(file, context);
        try {
            return end(look(source));
        } finally {
            source.wipe();
        }
    }

    private Sight look(ImportSource source) throws CliFailure {
        var seeing = new Seeing(environment());
        var piped = SourceArgument.STANDARD_INPUT.equals(file);
        if (!piped && Seeing.isComposeFile(source)) {
            if (!consumer.knowsCompose()) {
                throw context.usage("cli.see.not-compose", consumer.id(), file);
            }
            return seeing.composeFile(
                    Path.of(file), source, consumer, Optional.ofNullable(service));
        }
        if (service != null) {
            throw context.usage("cli.see.service", file);
        }
        return seeing.envFile(source, consumer);
    }

    private EnvLookup environment() {
        var process = context.shell().environment();
        return alone ? EnvLookup.NONE : name -> Optional.ofNullable(process.apply(name));
    }

    private int end(Sight sight) throws CliFailure, IOException {
        for (var each : sight.findings()) {
            context.report().problems(each.file(), List.of(each.problem()));
        }
        if (sight.refused()) {
            return ExitCode.REFUSED;
        }
        context.output().write(JsonWriter.variables(sight.variables()), null);
        return ExitCode.DONE;
    }
}
