package dev.kista.service;

import dev.kista.model.Vault;
import dev.kista.model.VaultEdit;
import dev.kista.store.Credentials;
import dev.kista.store.VaultException;
import dev.kista.store.VaultStore;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;

/// One vault file, locked or unlocked, and the edits since it was unlocked.
///
/// Applying, undoing and redoing change the snapshot in memory and are quick; unlocking, saving and
/// locking go to the disk and block. Safe for use by several threads: edits on one, a save on
/// another. Listeners are called on the thread that caused the change.
public final class VaultSession implements AutoCloseable {
    public VaultSession(VaultStore store, Path file, InstantSource clock) {
        throw new IllegalStateException("being written");
    }

    public Path file() {
        throw new IllegalStateException("being written");
    }

    /// The vault's name; while it was never unlocked, the file's name without its ending.
    public String name() {
        throw new IllegalStateException("being written");
    }

    public SessionState state() {
        throw new IllegalStateException("being written");
    }

    /// Opens the file. Blocking, as long as the key derivation takes.
    public void unlock(Credentials credentials) throws VaultException {
        throw new IllegalStateException("being written");
    }

    /// The present snapshot.
    ///
    /// @throws IllegalStateException while locked
    public Vault vault() {
        throw new IllegalStateException("being written");
    }

    /// Makes the next snapshot and remembers the present one for [#undo()]. The edit's values are
    /// taken over. Nothing is written before [#save()].
    ///
    /// @throws EditRefused if the edit cannot be made; the snapshot stays as it is
    public void apply(VaultEdit edit) throws EditRefused {
        throw new IllegalStateException("being written");
    }

    /// What [#undo()] would take back, for a menu and a notification.
    public Optional<VaultEdit> undoable() {
        throw new IllegalStateException("being written");
    }

    public Optional<VaultEdit> redoable() {
        throw new IllegalStateException("being written");
    }

    public void undo() {
        throw new IllegalStateException("being written");
    }

    public void redo() {
        throw new IllegalStateException("being written");
    }

    public boolean hasUnsavedEdits() {
        throw new IllegalStateException("being written");
    }

    /// Writes the present snapshot, if anything changed since the last save. Blocking.
    public void save() throws VaultException {
        throw new IllegalStateException("being written");
    }

    /// Saves what is unsaved, then forgets and wipes every value and the key. If saving fails, the
    /// vault stays unlocked and nothing is lost.
    public void lock() throws VaultException {
        throw new IllegalStateException("being written");
    }

    /// Registers a listener for every change of state or snapshot; run the result to remove it.
    public Runnable onChange(Consumer<VaultSession> listener) {
        throw new IllegalStateException("being written");
    }

    /// Wipes everything without saving.
    @Override
    public void close() {
        throw new IllegalStateException("being written");
    }
}
