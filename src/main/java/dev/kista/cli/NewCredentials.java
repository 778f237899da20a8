package dev.kista.cli;

import dev.kista.cli.CredentialArguments.Given;
import dev.kista.model.SecretValue;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.nio.file.Path;

/// What is to open the vault from now on. What nothing is said about stays: the key file. The
/// password is asked for unless it is said where it comes from, or that it stays.
final class NewCredentials {
    @Option(
            names = "--new-password-file",
            paramLabel = "FILE",
            descriptionKey = "cli.help.new-password-file")
    private @Nullable Path passwordFile;

    @Option(names = "--keep-password", descriptionKey = "cli.help.keep-password")
    private boolean keepPassword;

    @Option(names = "--remove-password", descriptionKey = "cli.help.remove-password")
    private boolean removePassword;

    @Option(names = "--new-key-file", paramLabel = "FILE", descriptionKey = "cli.help.new-key-file")
    private @Nullable Path keyFile;

    @Option(names = "--remove-key-file", descriptionKey = "cli.help.remove-key-file")
    private boolean removeKeyFile;

    /// Refuses what contradicts itself, before anybody is asked for a password.
    void check(CliContext context) throws CliFailure {
        var sources = (keepPassword ? 1 : 0) + (removePassword ? 1 : 0);
        if (sources + (passwordFile == null ? 0 : 1) > 1) {
            throw context.usage("cli.password.one-of");
        }
        if (keyFile != null && removeKeyFile) {
            throw context.usage("cli.password.key-file-one-of");
        }
    }

    /// The caller closes what comes back.
    ///
    /// @param present what opens the vault now
    Given choose(CliContext context, Path vault, Given present) throws CliFailure {
        var file = keyFile(present);
        var password = password(context, vault, present);
        if (password == null && file == null) {
            throw context.usage("cli.password.nothing-left-over");
        }
        return new Given(password, file);
    }

    private @Nullable Path keyFile(Given present) {
        if (keyFile != null) {
            return keyFile;
        }
        return removeKeyFile ? null : present.keyFile();
    }

    private @Nullable SecretValue password(CliContext context, Path vault, Given present)
            throws CliFailure {
        if (removePassword) {
            return null;
        }
        if (keepPassword) {
            return present.password() == null ? null : present.password().copy();
        }
        return new MasterPassword(context).forChanging(vault, passwordFile);
    }
}
