package dev.kista.service;

import dev.kista.model.SecretHeap;
import dev.kista.model.Vault;
import dev.kista.model.VaultEdit;
import dev.kista.store.Credentials;
import dev.kista.store.VaultException;
import dev.kista.store.VaultFile;
import dev.kista.store.VaultStore;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// All that exists only while a vault is unlocked; dropped as one when it is locked.
///
/// Guarded by the monitor of the session that owns it, except for the file, of which there is one
/// save at a time.
final class OpenVault implements AutoCloseable {
    private final SecretHeap heap;
    private final List<SecretHeap> further = new ArrayList<>();
    private VaultFile file;
    private final EditHistory history = new EditHistory();
    private Vault now;
    private Vault saved;

    OpenVault(VaultFile file, SecretHeap heap) {
        this.file = file;
        this.heap = heap;
        this.now = file.vault();
        this.saved = now;
    }

    /// Opens a file. Blocking, as long as the key derivation takes; after a failure nothing of it
    /// is left in memory.
    static OpenVault read(VaultStore store, Path file, Credentials credentials)
            throws VaultException {
        var heap = new SecretHeap();
        var done = false;
        try {
            var opened = new OpenVault(store.open(file, credentials, heap), heap);
            done = true;
            return opened;
        } finally {
            if (!done) {
                heap.close();
            }
        }
    }

    /// What a vault is called that says nothing of itself: its file without the ending.
    static String nameOf(Path file) {
        var whole = file.getFileName() == null ? file.toString() : file.getFileName().toString();
        var dot = whole.lastIndexOf('.');
        return dot > 0 ? whole.substring(0, dot) : whole;
    }

    String name() {
        return now.name().isBlank() ? nameOf(file.path()) : now.name();
    }

    Vault now() {
        return now;
    }

    VaultFile file() {
        return file;
    }

    EditHistory history() {
        return history;
    }

    boolean isSaved() {
        return now == saved;
    }

    void saved(Vault snapshot) {
        saved = snapshot;
    }

    /// Applies an edit and takes its values over; if it is refused they stay the caller's.
    ///
    /// @return whether anything changed
    boolean apply(VaultEdit edit, VaultEditor editor) throws EditRefused {
        var own = EditValues.copiedInto(heap, edit);
        Vault next;
        try {
            next = editor.apply(now, own);
        } catch (EditRefused refused) {
            EditValues.close(own);
            throw refused;
        }
        EditValues.close(edit);
        var changed = next != now;
        if (changed) {
            history.applied(own, now);
            now = next;
        }
        return changed;
    }

    boolean undo(Instant when) {
        return moveTo(history.undo(now), when);
    }

    boolean redo(Instant when) {
        return moveTo(history.redo(now), when);
    }

    private boolean moveTo(Vault next, Instant when) {
        var changed = next != now;
        now = Restamping.stamped(next, now, saved, when);
        return changed;
    }

    /// Goes on with what came out of a merge, which can be undone as every other edit: what it
    /// brought then counts as changed or deleted now, here and at the next merge.
    ///
    /// @param values the heap that the other copy's values lie in, taken over
    void merged(VaultEdit.Merge merge, SecretHeap values) {
        further.add(values);
        if (merge.result() != now) {
            history.applied(merge, now);
            now = merge.result();
        }
    }

    /// Saves to another handle of the file from now on.
    void reopened(VaultFile next) {
        file.close();
        file = next;
        saved = next.vault();
    }

    @Override
    public void close() {
        heap.close();
        further.forEach(SecretHeap::close);
        file.close();
    }
}
