package dev.kista.store;

import dev.kista.model.SecretHeap;
import dev.kista.model.Vault;
import dev.kista.store.VaultException.Reason;
import dev.kista.store.kdbx.KdbxContainer;
import dev.kista.store.kdbx.KdbxContent;
import dev.kista.store.kdbx.KdbxException;
import dev.kista.store.kdbx.TransformedKey;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// An open KDBX file. One save at a time; a second one waits.
final class KdbxVaultFile implements VaultFile {
    private final Path path;
    private final Path real;
    private final KdbxFiles files;
    private final LockFile lock;
    private volatile Vault vault;
    private volatile FileFacts facts;
    private volatile boolean upgrading;
    private KdbxContainer container;
    private TransformedKey key;
    private Stamp stamp;

    KdbxVaultFile(Path path, Path real, KdbxContent content, Stamp stamp, KdbxFiles files) {
        this.path = path;
        this.real = real;
        this.files = files;
        this.vault = content.vault();
        this.container = content.container();
        this.key = content.key();
        this.stamp = stamp;
        this.facts = facts(content.version(), container, key);
        this.lock = new LockFile(files.port(), real, files.patience());
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
    public FileFacts facts() {
        return facts;
    }

    @Override
    public boolean isOlderFormat() {
        return KdbxContent.isOlder(facts.version());
    }

    @Override
    public void allowUpgrade() {
        upgrading = true;
    }

    @Override
    public synchronized void save(Vault next) throws VaultException {
        save(next, container, key);
    }

    @Override
    public synchronized void changeCredentials(
            Vault next, Credentials credentials, KeyDerivationCost cost) throws VaultException {
        TransformedKey fresh;
        try {
            fresh = files.keys().fresh(path, credentials, cost);
        } catch (IOException e) {
            throw Failures.ofReading(path, e);
        }
        var renewed = container.withNewKey(files.clock().instant());
        try {
            save(next, renewed, fresh);
        } catch (VaultException | RuntimeException | Error e) {
            fresh.close();
            throw e;
        }
        key.close();
        key = fresh;
        container = renewed;
    }

    @Override
    public synchronized VaultFile reopen(SecretHeap heap) throws VaultException {
        return openCopy(path, heap);
    }

    @Override
    public synchronized VaultFile openCopy(Path copy, SecretHeap heap) throws VaultException {
        return files.open(copy, in -> files.reader().read(in, key, heap));
    }

    @Override
    public synchronized boolean isChangedOnDisk() throws VaultException {
        try {
            requireUnchanged();
            return false;
        } catch (NoSuchFileException e) {
            return false;
        } catch (VaultException e) {
            if (e.reason() == Reason.CHANGED_ON_DISK) {
                return true;
            }
            throw e;
        } catch (IOException e) {
            throw Failures.ofReading(path, e);
        }
    }

    @Override
    public synchronized void saveCopy(Vault snapshot, Path copy) throws VaultException {
        try {
            var target = files.port().real(copy);
            if (files.port().facts(target).isPresent()) {
                throw new VaultException(Reason.EXISTS, copy);
            }
            new AtomicSave(files.port(), target, 0)
                    .create(new VaultContent(files, snapshot, container, key));
        } catch (IOException e) {
            throw Failures.ofWriting(copy, e);
        }
    }

    @Override
    public void removeLock() throws VaultException {
        try {
            lock.breakUp();
        } catch (IOException e) {
            throw Failures.ofWriting(path, e);
        }
    }

    private void save(Vault next, KdbxContainer settings, TransformedKey with)
            throws VaultException {
        if (isOlderFormat() && !upgrading) {
            throw new VaultException(Reason.OLDER_FORMAT, path);
        }
        try {
            var content = new VaultContent(files, next, settings, with);
            lock.whileHeld(() -> replace(content));
        } catch (IOException e) {
            throw Failures.ofWriting(path, e);
        }
        vault = next;
        facts = facts(KdbxContent.WRITTEN, settings, with);
    }

    private static FileFacts facts(String version, KdbxContainer container, TransformedKey key) {
        return new FileFacts(version, container.cipherName(), container.compressed(), key.facts());
    }

    private void replace(VaultContent content) throws IOException {
        var save = new AtomicSave(files.port(), real, files.backups().getAsInt());
        save.sweep();
        save.replace(content, this::requireUnchanged, () -> stamp = content.stamp());
    }

    /// A file that vanished may be written anew: there is nothing to lose but the edits.
    private void requireUnchanged() throws IOException {
        if (files.port().facts(real).isEmpty()) {
            return;
        }
        try {
            if (stamp.equals(Stamp.of(files.port(), real, files.reader()))) {
                return;
            }
        } catch (KdbxException e) {
            throw new VaultException(Reason.CHANGED_ON_DISK, path, e);
        }
        throw new VaultException(Reason.CHANGED_ON_DISK, path);
    }

    @Override
    public synchronized void close() {
        key.close();
    }
}
