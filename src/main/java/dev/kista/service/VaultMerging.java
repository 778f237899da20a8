package dev.kista.service;

import dev.kista.model.SecretHeap;
import dev.kista.store.Credentials;
import dev.kista.store.VaultException;
import dev.kista.store.VaultFile;
import dev.kista.store.VaultStore;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;

/// Brings together an open vault and another copy of it: its own file, where somebody else changed
/// that, or any other file.
///
/// All but [#take(PlannedMerge)] go to the disk and block. Nothing is written before
/// [VaultSession#save()].
public final class VaultMerging {
    private final VaultSession session;
    private final VaultStore store;
    private final InstantSource clock;

    VaultMerging(VaultSession session, VaultStore store, InstantSource clock) {
        this.session = session;
        this.store = store;
        this.clock = clock;
    }

    /// Whether somebody else changed the vault's file since it was read or saved.
    ///
    /// @throws IllegalStateException while locked
    public boolean isFileChanged() throws VaultException {
        return session.withOpen(open -> open.file().isChangedOnDisk());
    }

    /// Works out what the vault's own file, as it is on the disk by now, would do.
    ///
    /// @param credentials `null` to try the key that is held
    /// @throws VaultException with [VaultException.Reason#WRONG_CREDENTIALS] if the file asks for
    ///   another key: KeePassXC derives one at each save. Then ask for the master password
    public PlannedMerge planWithFile(@Nullable Credentials credentials) throws VaultException {
        return session.withOpen(
                open ->
                        planned(
                                open,
                                true,
                                heap ->
                                        credentials == null
                                                ? open.file().reopen(heap)
                                                : store.open(session.file(), credentials, heap)));
    }

    /// Works out what another copy would do.
    public PlannedMerge planWith(Path copy, Credentials credentials) throws VaultException {
        return session.withOpen(
                open -> planned(open, false, heap -> store.open(copy, credentials, heap)));
    }

    /// Works out what another copy would do that opens with the key of this vault.
    ///
    /// @throws VaultException with [VaultException.Reason#WRONG_CREDENTIALS] if it does not
    public PlannedMerge planWith(Path copy) throws VaultException {
        return session.withOpen(
                open -> planned(open, false, heap -> open.file().openCopy(copy, heap)));
    }

    /// Opens the other copy.
    @FunctionalInterface
    private interface Opening {
        VaultFile open(SecretHeap heap) throws VaultException;
    }

    private PlannedMerge planned(OpenVault open, boolean ownFile, Opening opening)
            throws VaultException {
        var heap = new SecretHeap();
        var done = false;
        try {
            var other = opening.open(heap);
            var plan = new PlannedMerge(open, other, heap, ownFile, clock.instant());
            done = true;
            return plan;
        } finally {
            if (!done) {
                heap.close();
            }
        }
    }

    /// Makes what was planned the present snapshot. Quick, unless edits were made since then.
    ///
    /// @throws IllegalStateException if the vault was locked since then
    public void take(PlannedMerge plan) throws VaultException {
        session.withOpen(
                open -> {
                    session.taken(() -> plan.take(open, clock.instant()));
                    return open;
                });
        session.changed();
    }

    /// Writes the present snapshot into a new file under the same credentials.
    ///
    /// @throws VaultException with [VaultException.Reason#EXISTS] if that file is there already
    public void saveCopy(Path copy) throws VaultException {
        session.withOpen(
                open -> {
                    open.file().saveCopy(session.vault(), copy);
                    return copy;
                });
    }

    /// Saves, locks and wipes. Where somebody else changed the file, so that unsaved edits cannot
    /// go there without a merge, they go into a copy beside it, to be merged after the next
    /// unlocking: a vault that nobody sits in front of does not stay open.
    ///
    /// @return that copy, if one was made
    /// @throws VaultException if neither can be saved; the vault stays unlocked
    public Optional<Path> lock(ZoneId zone) throws VaultException {
        try {
            session.lock();
            return Optional.empty();
        } catch (VaultException e) {
            if (e.reason() != VaultException.Reason.CHANGED_ON_DISK) {
                throw e;
            }
        }
        var copy = ConflictCopies.nameFor(session.file(), clock.instant(), zone);
        saveCopy(copy);
        session.close();
        session.changed();
        return Optional.of(copy);
    }

    /// Removes a lock that another process left, after a yes from the user.
    ///
    /// @throws VaultException with [VaultException.Reason#IN_USE] if that process is running
    public void removeLock() throws VaultException {
        session.withOpen(
                open -> {
                    open.file().removeLock();
                    return open;
                });
    }
}
