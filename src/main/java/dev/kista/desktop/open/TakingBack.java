package dev.kista.desktop.open;

import dev.kista.model.VaultEdit;

import java.util.Optional;

/// Takes the last edit back: by undoing it, or by its opposite where others were made since.
final class TakingBack implements Runnable {
    private final OpenVault open;
    private final Optional<VaultEdit> made;
    private final VaultEdit back;

    TakingBack(OpenVault open, VaultEdit back) {
        this.open = open;
        this.made = open.session().undoable();
        this.back = back;
    }

    @Override
    public void run() {
        if (open.session().undoable().equals(made)) {
            open.undo();
        } else {
            open.apply(back);
        }
    }
}
