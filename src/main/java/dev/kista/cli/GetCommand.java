package dev.kista.cli;

import dev.kista.model.SecretKey;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.Callable;

/// Gives out one value, exactly; only a person at a terminal gets a line break after it.
@Command(name = "get")
final class GetCommand implements Callable<Integer> {
    private final CliContext context;

    @Mixin private VaultArguments vault = new VaultArguments();

    @Mixin private NamespaceArgument namespace = new NamespaceArgument();

    @Parameters(index = "1", paramLabel = "KEY", descriptionKey = "cli.help.key")
    private String key = "";

    GetCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws CliFailure, IOException {
        try (var session = vault.open(context)) {
            var secret =
                    namespace
                            .in(session.vault(), context)
                            .secret(new SecretKey(key))
                            .orElseThrow(
                                    () ->
                                            context.refused(
                                                    "cli.secret.missing", key, namespace.path()));
            var bytes = secret.value().toBytes();
            try {
                context.output().write(bytes);
            } finally {
                Arrays.fill(bytes, (byte) 0);
            }
            if (context.shell().outIsTerminal()) {
                context.output().write("\n".getBytes(StandardCharsets.US_ASCII));
            }
        }
        return ExitCode.DONE;
    }
}
