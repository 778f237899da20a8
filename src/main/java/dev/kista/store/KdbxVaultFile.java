package dev.kista.store;

import dev.kista.model.Vault;
import dev.kista.store.VaultException.Reason;
import dev.kista.store.kdbx.KdbxContainer;
import dev.kista.store.kdbx.KdbxException;
import dev.kista.store.kdbx.KdbxReader;
import dev.kista.store.kdbx.KdbxWriter;
import dev.kista.store.kdbx.TransformedKey;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/// An open KDBX file. One save at a time; a second one waits.
final class KdbxVaultFile implements VaultFile {
    /// What a save works with.
    record Saving(
            FilePort files, KdbxReader reader, KdbxWriter writer, int backups, Duration patience) {}

    private final Path path;
    private final Path real;
    private final KdbxContainer container;
    private final TransformedKey key;
    private final Saving saving;
    private final LockFile lock;
    private volatile Vault vault;
    private Stamp stamp;
    private volatile boolean older;
    private volatile boolean upgrading;

    KdbxVaultFile(
            Path path,
            Path real,
            Vault vault,
            KdbxContainer container,
            TransformedKey key,
            Stamp stamp,
            boolean older,
            Saving saving) {
        this.older = older;
        this.path = path;
        this.real = real;
        this.vault = vault;
        this.container = container;
        this.key = key;
        this.stamp = stamp;
        this.saving = saving;
        this.lock = new LockFile(saving.files(), real, saving.patience());
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public Vault vault() {
        return vault;
    }

    @Override
    public boolean isOlderFormat() {
        return older;
    }

    @Override
    public void allowUpgrade() {
        upgrading = true;
    }

    @Override
    public synchronized void save(Vault next) throws VaultException {
        if (older && !upgrading) {
            throw new VaultException(Reason.OLDER_FORMAT, path);
        }
        try {
            lock.whileHeld(() -> replace(next));
        } catch (IOException e) {
            throw Failures.ofWriting(path, e);
        }
        vault = next;
        older = false;
    }

    private void replace(Vault next) throws IOException {
        var content = new VaultContent(saving.writer(), saving.reader(), next, container, key);
        var save = new AtomicSave(saving.files(), real, saving.backups());
        save.sweep();
        save.replace(content, this::requireUnchanged, () -> stamp = content.stamp());
    }

    /// A file that vanished may be written anew: there is nothing to lose but the edits.
    private void requireUnchanged() throws IOException {
        if (saving.files().facts(real).isEmpty()) {
            return;
        }
        try {
            if (stamp.equals(Stamp.of(saving.files(), real, saving.reader()))) {
                return;
            }
        } catch (KdbxException e) {
            throw new VaultException(Reason.CHANGED_ON_DISK, path, e);
        }
        throw new VaultException(Reason.CHANGED_ON_DISK, path);
    }

    @Override
    public void close() {
        key.close();
    }
}
