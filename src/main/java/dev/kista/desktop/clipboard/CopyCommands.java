package dev.kista.desktop.clipboard;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.action.Commands;
import dev.kista.desktop.open.OpenVault;

import javafx.util.Subscription;

/// The commands that copy something of the one selected secret, and the one that clears.
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
                .and(copy(commands, Command.COPY_LINE, CopyKind.LINE))
                .and(copy(commands, Command.COPY_EXPRESSION, CopyKind.EXPRESSION))
                .and(
                        commands.on(
                                Command.CLEAR_CLIPBOARD,
                                clipboard.secondsLeftProperty().greaterThan(0),
                                clipboard::clearNow));
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
