package dev.kista.cli;

import dev.kista.model.SecretValue;
import dev.kista.service.PasswordStrength;
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
    /// Below this score a password is guessed by a patient attacker.
    private static final int FAIR = 2;

    private final CliContext context;

    @Mixin private VaultArguments vault = new VaultArguments();

    @Option(names = "--name", paramLabel = "NAME", descriptionKey = "cli.help.name")
    private @Nullable String name;

    CreateCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws CliFailure, VaultException {
        if (Files.exists(vault.vault())) {
            // Said before a password is asked for; the store looks again.
            throw new VaultException(VaultException.Reason.EXISTS, vault.vault());
        }
        var chosen = name == null ? nameOf(vault.vault()) : name;
        try (var given = vault.credentials().forCreating(context, vault.vault())) {
            if (given.password() != null) {
                judge(given.password(), chosen);
            }
            VaultSession.create(
                            context.store(),
                            vault.vault(),
                            chosen,
                            given.credentials(),
                            context.cost(),
                            context.clock())
                    .close();
        }
        return ExitCode.DONE;
    }

    private void judge(SecretValue password, String name) {
        var strength = PasswordStrength.of(password, context.messages(), name);
        if (strength.score() < FAIR) {
            context.report().tell("cli.password.weak", strength.crackTime(context.messages()));
        }
    }

    private static String nameOf(Path file) {
        var whole = String.valueOf(file.getFileName());
        return whole.endsWith(".kdbx") ? whole.substring(0, whole.length() - 5) : whole;
    }
}
