package dev.kista.cli;

import dev.kista.service.VaultSession;
import dev.kista.store.Credentials;
import dev.kista.store.VaultException;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;

/// Which vault, and how to open it: the same for every command that has to do with one.
final class VaultArguments {
    @Parameters(index = "0", paramLabel = "VAULT", descriptionKey = "cli.help.vault")
    private Path vault = Path.of("");

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            descriptionKey = "cli.help.password-file")
    private @Nullable Path passwordFile;

    @Option(names = "--upgrade", descriptionKey = "cli.help.upgrade")
    private boolean upgrade;

    Path vault() {
        return vault;
    }

    @Nullable Path passwordFile() {
        return passwordFile;
    }

    /// Opens the vault. The caller closes the session, which saves nothing by itself.
    VaultSession open(CliContext context) throws CliFailure, VaultException {
        var session = new VaultSession(context.store(), vault, context.clock());
        try (var password = new MasterPassword(context).forOpening(vault, passwordFile)) {
            session.unlock(Credentials.password(password));
        }
        if (upgrade) {
            session.allowUpgrade();
        }
        return session;
    }
}
