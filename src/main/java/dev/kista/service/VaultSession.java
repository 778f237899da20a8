package dev.kista.service;

import dev.kista.model.SecretHeap;
import dev.kista.model.Vault;
import dev.kista.model.VaultEdit;
import dev.kista.store.Credentials;
import dev.kista.store.FileFacts;
import dev.kista.store.KeyDerivationCost;
import dev.kista.store.VaultException;
import dev.kista.store.VaultFile;
import dev.kista.store.VaultStore;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// One vault file, locked or unlocked, and the edits since it was unlocked.
///
/// Applying, undoing and redoing change the snapshot in memory and are quick; unlocking, saving and
/// locking go to the disk and block. Safe for use by several threads: edits on one, a save on
/// another. Listeners are called on the thread that caused the change.
public final class VaultSession implements AutoCloseable {
    private final VaultStore store;
    private final Path file;
    private final InstantSource clock;
    private final VaultEditor editor;
    private final List<Consumer<VaultSession>> listeners = new CopyOnWriteArrayList<>();

    /// Held while the disk is at work, so that saves do not overtake each other and nothing is
    /// wiped under a save. Taken before the monitor, never inside it.
    private final ReentrantLock disk = new ReentrantLock();

    private String name;
    private @Nullable OpenVault open;

    public VaultSession(VaultStore store, Path file, InstantSource clock) {
        this.store = store;
        this.file = file;
        this.clock = clock;
        this.editor = new VaultEditor(clock, UUID::randomUUID);
        this.name = OpenVault.nameOf(file);
    }

    /// Makes a new, empty vault file and opens it. Blocking, as long as the key derivation takes.
    ///
    /// @throws VaultException with the reason; no file is left behind, and one that was there stays
    ///   as it is
    public static VaultSession create(
            VaultStore store,
            Path file,
            String name,
            Credentials credentials,
            KeyDerivationCost cost,
            InstantSource clock)
            throws VaultException {
        var empty = Vault.empty(name, clock.instant());
        var session = new VaultSession(store, file, clock);
        session.opened(
                new OpenVault(store.create(file, empty, credentials, cost), new SecretHeap()));
        return session;
    }

    public Path file() {
        return file;
    }

    /// The vault's name; while it was never unlocked, the file's name without its ending.
    public synchronized String name() {
        return name;
    }

    public synchronized SessionState state() {
        return open == null ? SessionState.LOCKED : SessionState.UNLOCKED;
    }

    /// Opens the file. Blocking, as long as the key derivation takes.
    ///
    /// @throws IllegalStateException if it is unlocked already
    public void unlock(Credentials credentials) throws VaultException {
        disk.lock();
        try {
            if (state() == SessionState.UNLOCKED) {
                throw new IllegalStateException("vault is unlocked already");
            }
            opened(OpenVault.read(store, file, credentials));
        } finally {
            disk.unlock();
        }
        changed();
    }

    /// Merging with other copies of this vault.
    public VaultMerging merging() {
        return new VaultMerging(this, store, clock);
    }

    /// Does something with what is open while nobody saves or locks, and fails while locked.
    <T> T withOpen(OpenUse<T> use) throws VaultException {
        disk.lock();
        try {
            OpenVault target;
            synchronized (this) {
                target = unlocked();
            }
            return use.use(target);
        } finally {
            disk.unlock();
        }
    }

    private synchronized void opened(OpenVault opened) {
        open = opened;
        takeName();
    }

    /// The present snapshot.
    ///
    /// @throws IllegalStateException while locked
    public synchronized Vault vault() {
        return unlocked().now();
    }

    /// The present snapshot; empty while locked. For those who hear of a change after it happened.
    public synchronized Optional<Vault> snapshot() {
        return open == null ? Optional.empty() : Optional.of(open.now());
    }

    /// Makes the next snapshot and remembers the present one for [#undo()]. The edit's values are
    /// taken over. Nothing is written before [#save()]. An edit that changes nothing is not
    /// remembered.
    ///
    /// @throws EditRefused if the edit cannot be made; the snapshot stays as it is and the edit's
    ///   values stay the caller's
    public void apply(VaultEdit edit) throws EditRefused {
        boolean changed;
        synchronized (this) {
            changed = unlocked().apply(edit, editor);
            takeName();
        }
        changedIf(changed);
    }

    /// What [#undo()] would take back, for a menu and a notification.
    public synchronized Optional<VaultEdit> undoable() {
        return open == null ? Optional.empty() : open.history().undoable();
    }

    public synchronized Optional<VaultEdit> redoable() {
        return open == null ? Optional.empty() : open.history().redoable();
    }

    /// Goes back to the snapshot before the last edit, if there is one. What differs from the file
    /// counts as changed now, so that a merge with another copy does not bring the edit back.
    public void undo() {
        changedIf(step(open -> open.undo(clock.instant())));
    }

    public void redo() {
        changedIf(step(open -> open.redo(clock.instant())));
    }

    /// Lets something else be the present snapshot.
    synchronized void taken(Runnable taking) {
        taking.run();
        takeName();
    }

    private synchronized boolean step(Predicate<OpenVault> step) {
        var changed = step.test(unlocked());
        takeName();
        return changed;
    }

    public synchronized boolean hasUnsavedEdits() {
        return open != null && !open.isSaved();
    }

    /// Lets [#save()] turn a file of the older version KDBX 3.1 into one of 4.1, which takes a yes
    /// from the user. Without it such a save is refused with [VaultException.Reason#OLDER_FORMAT].
    ///
    /// @throws IllegalStateException while locked
    public synchronized void allowUpgrade() {
        unlocked().file().allowUpgrade();
    }

    /// Writes the present snapshot, if anything changed since the last save. Blocking. An edit that
    /// is made meanwhile is left for the next save.
    public void save() throws VaultException {
        changedIf(withOpen(open -> saveNewest()));
    }

    /// Writes the present snapshot under other credentials, all or nothing. Blocking, as long as
    /// the key derivation takes.
    ///
    /// @throws VaultException with the reason; the old credentials open the old file
    public void changeCredentials(Credentials credentials, KeyDerivationCost cost)
            throws VaultException {
        withOpen(open -> write((target, now) -> target.changeCredentials(now, credentials, cost)));
        changed();
    }

    /// What can be said of the file besides its content.
    ///
    /// @throws IllegalStateException while locked
    public synchronized FileFacts facts() {
        return unlocked().file().facts();
    }

    private boolean saveNewest() throws VaultException {
        return hasUnsavedEdits() && write(VaultFile::save);
    }

    private boolean write(SnapshotWriting writing) throws VaultException {
        OpenVault target;
        Vault snapshot;
        synchronized (this) {
            target = unlocked();
            snapshot = target.now();
        }
        writing.write(target.file(), snapshot);
        synchronized (this) {
            target.saved(snapshot);
        }
        return true;
    }

    /// Saves what is unsaved, then forgets and wipes every value and the key. If saving fails, the
    /// vault stays unlocked and nothing is lost. Does nothing while locked.
    public void lock() throws VaultException {
        disk.lock();
        try {
            while (!wipeIf(true)) {
                saveNewest();
            }
        } finally {
            disk.unlock();
        }
        changed();
    }

    /// Registers a listener for every change of state or snapshot; run the result to remove it.
    public Runnable onChange(Consumer<VaultSession> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// Wipes everything without saving. Waits for a save that is under way.
    @Override
    public void close() {
        disk.lock();
        try {
            wipeIf(false);
        } finally {
            disk.unlock();
        }
    }

    /// @return whether the vault is locked now
    private synchronized boolean wipeIf(boolean saved) {
        if (open != null) {
            if (saved && !open.isSaved()) {
                return false;
            }
            open.close();
            open = null;
        }
        return true;
    }

    private OpenVault unlocked() {
        if (open == null) {
            throw new IllegalStateException("vault is locked");
        }
        return open;
    }

    private void takeName() {
        name = unlocked().name();
    }

    private void changedIf(boolean changed) {
        if (changed) {
            changed();
        }
    }

    void changed() {
        listeners.forEach(each -> each.accept(this));
    }
}
