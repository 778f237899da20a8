package dev.kista.cli;

import dev.kista.cli.CredentialArguments.Given;
import dev.kista.service.PlannedMerge;
import dev.kista.service.VaultMerging;
import dev.kista.store.VaultException;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.nio.file.Path;

/// What opens the other copy of a vault. Where nothing is given, what opened the vault is tried;
/// where that was typed, the other copy's password is asked for.
final class OtherCredentials {
    @Option(
            names = "--other-password-file",
            paramLabel = "FILE",
            descriptionKey = "cli.help.merge-other-password-file")
    private @Nullable Path passwordFile;

    @Option(
            names = "--other-key-file",
            paramLabel = "FILE",
            descriptionKey = "cli.help.merge-other-key-file")
    private @Nullable Path keyFile;

    @Option(names = "--other-no-password", descriptionKey = "cli.help.merge-other-no-password")
    private boolean noPassword;

    /// Opens the other copy and works out the merge. The caller closes what comes back.
    PlannedMerge plan(
            CliContext context, VaultMerging merging, Path other, CredentialArguments ours)
            throws CliFailure, VaultException {
        if (passwordFile != null || keyFile != null || noPassword) {
            return opened(
                    context,
                    merging,
                    other,
                    new CredentialArguments(passwordFile, keyFile, noPassword));
        }
        try {
            return merging.planWith(other);
        } catch (VaultException e) {
            if (e.reason() != VaultException.Reason.WRONG_CREDENTIALS) {
                throw e;
            }
        }
        return opened(context, merging, other, ours);
    }

    private PlannedMerge opened(
            CliContext context, VaultMerging merging, Path other, CredentialArguments credentials)
            throws CliFailure, VaultException {
        try (Given given = credentials.forOpening(context, other)) {
            return merging.planWith(other, given.credentials());
        } catch (VaultException e) {
            if (e.reason() == VaultException.Reason.WRONG_CREDENTIALS && passwordFile == null) {
                context.report().say(e.words(context.messages()));
                throw context.refused("cli.merge.wrong-credentials");
            }
            throw e;
        }
    }
}
