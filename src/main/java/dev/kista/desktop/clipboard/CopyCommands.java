package dev.kista.desktop.clipboard;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.action.Commands;
import dev.kista.desktop.open.FoundSecret;
import dev.kista.desktop.open.OpenVault;

import javafx.beans.binding.Bindings;
import javafx.util.Subscription;

/// The commands that copy something of the selected secret, or a line of each of several, and the
/// one that clears.
public final class CopyCommands {
    private final OpenVault vault;
    private final SecretCopies copies;
    private final SecretClipboard clipboard;

    public CopyCommands(OpenVault vault, SecretCopies copies, SecretClipboard clipboard) {
        this.vault = vault;
        this.copies = copies;
        this.clipboard = clipboard;
    }

    /// Answers the commands until the result is unsubscribed.
    public Subscription handle(Commands commands) {
        return copy(commands, Command.COPY_VALUE, CopyKind.VALUE)
                .and(copy(commands, Command.COPY_ENCODED, CopyKind.ENCODED))
                .and(
                        commands.on(
                                Command.COPY_LINE,
                                Bindings.isNotEmpty(vault.selected()),
                                this::copyLines))
                .and(copy(commands, Command.COPY_EXPRESSION, CopyKind.EXPRESSION))
                .and(
                        commands.on(
                                Command.CLEAR_CLIPBOARD,
                                clipboard.secondsLeftProperty().greaterThan(0),
                                clipboard::clearNow));
    }

    /// One line each, which together are an encoded env file.
    private void copyLines() {
        copies.copyLines(vault.find(vault.selected()).stream().map(FoundSecret::secret).toList());
    }

    private Subscription copy(Commands commands, Command command, CopyKind kind) {
        return commands.on(command, vault.secretProperty().isNotNull(), () -> copy(kind));
    }

    private void copy(CopyKind kind) {
        var id = vault.secretProperty().get();
        if (id != null) {
            vault.find(id)
                    .ifPresent(
                            found ->
                                    copies.copy(
                                            kind, found.secret().key(), found.secret().value()));
        }
    }
}
