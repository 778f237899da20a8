package dev.kista.cli;

import dev.kista.service.VaultSession;
import dev.kista.store.VaultException;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;

/// Which vault, and how to open it: the same for every command that has to do with one.
final class VaultArguments {
    @Parameters(index = "0", paramLabel = "VAULT", descriptionKey = "cli.help.vault")
    private Path vault = Path.of("");

    @Mixin private CredentialArguments credentials = new CredentialArguments();

    Path vault() {
        return vault;
    }

    CredentialArguments credentials() {
        return credentials;
    }

    /// Opens the vault. The caller closes the session, which saves nothing by itself.
    VaultSession open(CliContext context) throws CliFailure, VaultException {
        return credentials.open(context, vault);
    }
}
