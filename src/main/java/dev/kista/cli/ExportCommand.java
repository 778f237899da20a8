package dev.kista.cli;

import dev.kista.codec.Dialect;
import dev.kista.codec.Format;
import dev.kista.service.exchange.SecretExport;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/// Writes a namespace's secrets in a format. All of them, or none.
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
    private final CliContext context;

    @Mixin private VaultArguments vault = new VaultArguments();

    @Mixin private NamespaceArgument namespace = new NamespaceArgument();

    @Mixin private ScopeArguments scope = new ScopeArguments();

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            required = true,
            converter = FormatConverter.class,
            descriptionKey = "cli.help.export-to")
    private Format to = Format.ENCODED;

    @Option(
            names = "--dialect",
            paramLabel = "DIALECT",
            converter = DialectConverter.class,
            descriptionKey = "cli.help.export-dialect")
    private Dialect dialect = Dialect.COMPOSE;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            descriptionKey = "cli.help.output")
    private @Nullable Path out;

    @Mixin private TargetOptions target = new TargetOptions();

    ExportCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws CliFailure, IOException {
        context.output().check(out);
        try (var session = vault.open(context)) {
            var snapshot = session.vault();
            namespace.in(snapshot, context);
            if (scope.chosen().secrets(snapshot, namespace.path()).isEmpty()) {
                context.report().tell("cli.export.empty", namespace.path());
            }
            var options = target.options(to, dialect, context);
            var written =
                    new SecretExport()
                            .write(snapshot, namespace.path(), scope.chosen(), to, options);
            return Writing.end(written, vault.vault().toString(), out, context);
        }
    }
}
