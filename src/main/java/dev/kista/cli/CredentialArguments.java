package dev.kista.cli;

import dev.kista.model.SecretValue;
import dev.kista.service.VaultSession;
import dev.kista.store.Credentials;
import dev.kista.store.VaultException;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.nio.file.Path;

/// What opens the vault: a master password, a key file, or both.
final class CredentialArguments {
    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            descriptionKey = "cli.help.password-file")
    private @Nullable Path passwordFile;

    @Option(names = "--key-file", paramLabel = "FILE", descriptionKey = "cli.help.key-file")
    private @Nullable Path keyFile;

    @Option(names = "--no-password", descriptionKey = "cli.help.no-password")
    private boolean noPassword;

    /// Filled in by the command line.
    CredentialArguments() {}

    /// Given by a command that has names of its own for them.
    CredentialArguments(@Nullable Path passwordFile, @Nullable Path keyFile, boolean noPassword) {
        this.passwordFile = passwordFile;
        this.keyFile = keyFile;
        this.noPassword = noPassword;
    }

    /// Opens a vault that is there. The caller closes the session, which saves nothing by itself.
    VaultSession open(CliContext context, Path vault) throws CliFailure, VaultException {
        try (var given = forOpening(context, vault)) {
            return open(context, vault, given);
        }
    }

    /// The same with what was asked for already.
    static VaultSession open(CliContext context, Path vault, Given given) throws VaultException {
        var session = new VaultSession(context.store(), vault, context.clock());
        session.unlock(given.credentials());
        return session;
    }

    /// For a vault that is there. The caller closes what comes back.
    Given forOpening(CliContext context, Path vault) throws CliFailure {
        check(context);
        return noPassword
                ? new Given(null, keyFile)
                : new Given(new MasterPassword(context).forOpening(vault, passwordFile), keyFile);
    }

    /// For a vault that is to be made. The caller closes what comes back.
    Given forCreating(CliContext context, Path vault) throws CliFailure {
        check(context);
        return noPassword
                ? new Given(null, keyFile)
                : new Given(new MasterPassword(context).forCreating(vault, passwordFile), keyFile);
    }

    private void check(CliContext context) throws CliFailure {
        if (noPassword && keyFile == null) {
            throw context.usage("cli.password.nothing-left");
        }
        if (noPassword && passwordFile != null) {
            throw context.usage("cli.password.both");
        }
    }

    /// Credentials together with the duty to wipe the password.
    record Given(@Nullable SecretValue password, @Nullable Path keyFile) implements AutoCloseable {
        Credentials credentials() {
            return new Credentials(password, keyFile);
        }

        @Override
        public void close() {
            if (password != null) {
                password.close();
            }
        }
    }
}
