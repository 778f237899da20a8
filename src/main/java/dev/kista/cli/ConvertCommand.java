package dev.kista.cli;

import dev.kista.codec.Format;
import dev.kista.codec.exchange.SecretReading;
import dev.kista.codec.exchange.SecretWriter;
import dev.kista.codec.exchange.Written;
import dev.kista.service.exchange.SourceReader;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Reads secrets in one format and writes them in another. All of them, or none.
@Command(name = "convert")
final class ConvertCommand implements Callable<Integer> {
    private final CliContext context;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "IN",
            defaultValue = SourceArgument.STANDARD_INPUT,
            descriptionKey = "cli.help.in")
    private String in = SourceArgument.STANDARD_INPUT;

    @Mixin private SourceArgument source = new SourceArgument();

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            defaultValue = "encoded",
            converter = FormatConverter.class,
            descriptionKey = "cli.help.to")
    private Format to = Format.ENCODED;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            descriptionKey = "cli.help.output")
    private @Nullable Path out;

    @Mixin private TargetOptions target = new TargetOptions();

    @Option(
            names = {"-n", "--namespace"},
            paramLabel = "NAMESPACE",
            descriptionKey = "cli.help.convert-namespace")
    private @Nullable String namespace;

    ConvertCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws CliFailure, IOException {
        context.output().check(out);
        var written = written();
        return written.isEmpty() ? ExitCode.REFUSED : Writing.end(written.get(), in, out, context);
    }

    /// What to write; empty if reading found an error. What was read is gone by the time it is
    /// written: a large file is not in memory in every form at once.
    private Optional<Written> written() throws CliFailure {
        var report = context.report();
        var reading = reading();
        report.problems(in, reading.problems());
        if (reading.hasErrors()) {
            return Optional.empty();
        }
        if (reading.secrets().isEmpty()) {
            report.tell("cli.nothing-found", in);
        }
        var options =
                target.options(to, source.dialect(), context)
                        .withNamespace(Optional.ofNullable(namespace));
        return Optional.of(new SecretWriter().write(reading.secrets(), to, options));
    }

    private SecretReading reading() throws CliFailure {
        var text = SourceArgument.read(in, context);
        try {
            return new SourceReader().read(text, source.from(), source.dialect());
        } finally {
            text.wipe();
        }
    }
}
