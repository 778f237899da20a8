package dev.kista.store;

import dev.kista.store.VaultException.Reason;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/// `.name.kdbx.lock` beside the vault, held for the length of one save.
///
/// Says which process on which machine holds it. One whose process has ended on this machine is
/// taken over, because nobody can come back to it; any other is waited for, and then reported with
/// what is needed to remove it by hand.
final class LockFile {
    private static final int MOST_BYTES = 4096;
    private static final Duration PAUSE = Duration.ofMillis(25);
    private static final Duration SILENCE = Duration.ofSeconds(3);

    private final FilePort files;
    private final Path vault;
    private final Path lock;
    private final Duration patience;
    private final LockHolder self;

    LockFile(FilePort files, Path vault, Duration patience) {
        this.files = files;
        this.vault = vault;
        this.lock = vault.resolveSibling("." + vault.getFileName() + ".lock");
        this.patience = patience;
        this.self = LockHolder.self(UUID.randomUUID());
    }

    /// Waits for the lock and does something under it.
    ///
    /// @throws VaultException with [Reason#IN_USE] if a process keeps it that is seen to be running
    ///   on this machine, with [Reason#LOCKED] if nobody can tell whether it still runs
    void whileHeld(AtomicSave.Check action) throws IOException {
        take();
        try {
            action.run();
        } catch (IOException e) {
            release(e);
            throw e;
        } catch (RuntimeException | Error e) {
            release(e);
            throw e;
        }
        files.delete(lock);
    }

    /// Removes the lock of a holder that a person knows to be gone.
    ///
    /// @throws VaultException with [Reason#IN_USE] if it is seen to be running on this machine
    void breakUp() throws IOException {
        var holder = holder();
        if (holder.isAlive()) {
            throw kept(holder);
        }
        remove(holder);
    }

    private VaultException kept(LockHolder holder) {
        return new VaultException(
                holder.isAlive() ? Reason.IN_USE : Reason.LOCKED,
                vault,
                holder.process(),
                holder.host(),
                lock.toString());
    }

    private void take() throws IOException {
        var deadline = System.nanoTime() + patience.toNanos();
        while (!tryTake()) {
            var holder = holder();
            if (holder.isGone() || holder.equals(self) || isAbandoned(holder)) {
                remove(holder);
            } else if (System.nanoTime() > deadline) {
                throw kept(holder);
            } else {
                pause();
            }
        }
    }

    /// A lock that says nothing, and has done so for a while, was left by a process that ended
    /// between making and filling it.
    private boolean isAbandoned(LockHolder holder) throws IOException {
        return holder.equals(LockHolder.UNKNOWN)
                && files.facts(lock)
                        .filter(each -> each.modified().isBefore(Instant.now().minus(SILENCE)))
                        .isPresent();
    }

    private void release(Throwable failure) {
        try {
            files.delete(lock);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    private boolean tryTake() throws IOException {
        try (var out = files.create(lock)) {
            out.write(self.encode().getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        } catch (IOException e) {
            files.delete(lock);
            throw e;
        }
    }

    /// Deletes the lock if it is still that one: another process may have been quicker.
    private void remove(LockHolder stale) throws IOException {
        if (holder().equals(stale)) {
            files.delete(lock);
        }
    }

    private LockHolder holder() throws IOException {
        try (var in = files.read(lock)) {
            return LockHolder.parse(new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) {
            return LockHolder.NOBODY;
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for the lock");
        }
    }
}
