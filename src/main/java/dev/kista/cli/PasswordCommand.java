package dev.kista.cli;

import dev.kista.service.VaultSession;
import dev.kista.store.FileFacts;
import dev.kista.store.KeyDerivationCost;
import dev.kista.store.VaultException;
import dev.kista.store.kdbx.KeyDerivationFacts;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/// Changes what opens a vault: master password, key file, cost of the key derivation. All or
/// nothing: after a failure the old ones open the old file.
@Command(name = "password")
final class PasswordCommand implements Callable<Integer> {
    private final CliContext context;

    @Mixin private SavingArguments vault = new SavingArguments();

    @Mixin private NewCredentials next = new NewCredentials();

    @Mixin private KeyDerivationArguments derivation = new KeyDerivationArguments();

    PasswordCommand(CliContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws CliFailure, VaultException {
        next.check(context);
        derivation.check(context);
        try (var present = vault.credentials().forOpening(context, vault.vault());
                var session = vault.open(context, present);
                var chosen = next.choose(context, vault.vault(), present)) {
            if (chosen.password() != null) {
                new PasswordAdvice(context).warn(chosen.password(), session.name());
            }
            session.changeCredentials(chosen.credentials(), cost(session));
        }
        tellOfBackup();
        return ExitCode.DONE;
    }

    private KeyDerivationCost cost(VaultSession session) {
        return derivation.isGiven() ? derivation.cost() : presentCost(session.facts());
    }

    /// What the file has, if that is good enough for a new vault.
    private KeyDerivationCost presentCost(FileFacts facts) {
        return facts.argon2Cost()
                .filter(each -> facts.derivation().name().equals(KeyDerivationFacts.ARGON2ID))
                .filter(each -> each.isStrong() && each.isBearable())
                .orElseGet(context.cost());
    }

    private void tellOfBackup() {
        var backup = Path.of(vault.vault() + ".bak");
        if (Files.exists(backup)) {
            context.report().tell("cli.password.backup", backup.getFileName());
        }
    }
}
