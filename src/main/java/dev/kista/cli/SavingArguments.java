package dev.kista.cli;

import dev.kista.service.VaultSession;
import dev.kista.store.VaultException;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.nio.file.Path;

/// Which vault, for a command that also saves it.
final class SavingArguments {
    @Mixin private VaultArguments vault = new VaultArguments();

    @Option(names = "--upgrade", descriptionKey = "cli.help.upgrade")
    private boolean upgrade;

    Path vault() {
        return vault.vault();
    }

    CredentialArguments credentials() {
        return vault.credentials();
    }

    /// Opens the vault. The caller closes the session, which saves nothing by itself.
    VaultSession open(CliContext context) throws CliFailure, VaultException {
        return upgradable(vault.open(context));
    }

    /// The same with credentials that were asked for already.
    VaultSession open(CliContext context, CredentialArguments.Given given) throws VaultException {
        return upgradable(CredentialArguments.open(context, vault(), given));
    }

    private VaultSession upgradable(VaultSession session) {
        if (upgrade) {
            session.allowUpgrade();
        }
        return session;
    }
}
