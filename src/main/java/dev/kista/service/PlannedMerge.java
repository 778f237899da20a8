package dev.kista.service;

import dev.kista.model.SecretHeap;
import dev.kista.model.Vault;
import dev.kista.model.VaultEdit;
import dev.kista.store.VaultFile;
import dev.kista.store.merge.MergeChange;
import dev.kista.store.merge.Merged;
import dev.kista.store.merge.VaultMerge;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// A merge that was worked out and not taken yet: what another copy would do to the open vault.
/// Holds the other copy open until it is taken or closed.
public final class PlannedMerge implements AutoCloseable {
    private final OpenVault target;
    private final VaultFile other;
    private final SecretHeap heap;
    private final boolean ownFile;
    private Vault ours;
    private Merged merged;
    private Vault next;
    private boolean over;

    /// @param ownFile whether the other copy is the open vault's own file, changed by somebody else
    PlannedMerge(OpenVault target, VaultFile other, SecretHeap heap, boolean ownFile, Instant now) {
        this.target = target;
        this.other = other;
        this.heap = heap;
        this.ownFile = ownFile;
        this.ours = target.now();
        this.merged = VaultMerge.merge(base(), ours, other.vault(), now);
        this.next = next(now);
    }

    /// What was read or saved last is what both copies were before, for a file that somebody else
    /// changed since then; of any other copy nobody knows.
    private @Nullable Vault base() {
        return ownFile ? target.file().vault() : null;
    }

    /// The file of the other copy.
    public Path other() {
        return other.path();
    }

    /// What would become of the open vault, in the order of the tree.
    public List<MergeChange> changes() {
        return merged.changes();
    }

    /// Whether the other copy has nothing that the open vault lacks.
    public boolean isEmpty() {
        return merged.isEmpty();
    }

    /// Called under the session's monitor.
    void take(OpenVault open, Instant now) {
        if (over || open != target) {
            throw new IllegalStateException("this merge is over");
        }
        if (open.now() != ours) {
            ours = open.now();
            merged = VaultMerge.merge(base(), ours, other.vault(), now);
            next = next(now);
        }
        over = true;
        if (ownFile) {
            open.reopened(other);
        } else {
            other.close();
        }
        var name = String.valueOf(other.path().getFileName());
        open.merged(new VaultEdit.Merge(name, next), heap);
    }

    /// What comes out. Where we edited nothing and our own file has all that we have, the file is
    /// taken as it is, and needs no save.
    private Vault next(Instant now) {
        if (ownFile && ours == base()) {
            var back = VaultMerge.merge(base(), other.vault(), ours, now);
            if (back.vault() == other.vault()) {
                return other.vault();
            }
        }
        return merged.vault();
    }

    @Override
    public void close() {
        if (!over) {
            over = true;
            heap.close();
            other.close();
        }
    }
}
