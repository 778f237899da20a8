package dev.kista.cli;

import dev.kista.service.VaultSession;
import dev.kista.store.VaultException;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/// Makes a new vault file.
@Command(name = "create")
final class CreateCommand implements Callable<Integer> {
    private final CliContext context;

    @Mixin private VaultArguments vault = new VaultArguments();

    @Option(names = "--name", paramLabel = "NAME", descriptionKey = "cli.help.name")
    private @Nullable String name;

    @Mixin private KeyDerivationArguments derivation = new KeyDerivationArguments();

    CreateCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws CliFailure, VaultException {
        derivation.check(context);
        if (Files.exists(vault.vault())) {
            // Said before a password is asked for; the store looks again.
            throw new VaultException(VaultException.Reason.EXISTS, vault.vault());
        }
        var chosen = name == null ? nameOf(vault.vault()) : name;
        try (var given = vault.credentials().forCreating(context, vault.vault())) {
            if (given.password() != null) {
                new PasswordAdvice(context).warn(given.password(), chosen);
            }
            VaultSession.create(
                            context.store(),
                            vault.vault(),
                            chosen,
                            given.credentials(),
                            derivation.isGiven() ? derivation.cost() : context.cost().get(),
                            context.clock())
                    .close();
        }
        return ExitCode.DONE;
    }

    private static String nameOf(Path file) {
        var whole = String.valueOf(file.getFileName());
        return whole.endsWith(".kdbx") ? whole.substring(0, whole.length() - 5) : whole;
    }
}
