package dev.kista.store;

import dev.kista.model.SecretHeap;
import dev.kista.model.Vault;
import dev.kista.store.VaultException.Reason;
import dev.kista.store.kdbx.CompositeKey;
import dev.kista.store.kdbx.KdbxContainer;
import dev.kista.store.kdbx.KdbxReader;
import dev.kista.store.kdbx.KdbxWriter;
import dev.kista.store.kdbx.ReadLimits;
import dev.kista.store.kdbx.TransformedKey;

import org.jspecify.annotations.Nullable;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;

/// Vaults as KDBX files, which every KeePass program opens.
///
/// Safe for use by several threads; each [VaultFile] saves once at a time.
public final class KdbxVaultStore implements VaultStore {
    private static final int MOST_KEY_FILE_BYTES = 16 * 1024 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final FilePort files;
    private final ReadLimits limits;
    private final InstantSource clock;
    private final int backups;
    private final Duration patience;

    /// One backup, and the limits of [ReadLimits#DEFAULT].
    public KdbxVaultStore() {
        this(1, ReadLimits.DEFAULT);
    }

    /// @param backups how many earlier files are kept beside a vault
    /// @param limits what a file may ask of this machine before it is refused
    public KdbxVaultStore(int backups, ReadLimits limits) {
        this(new Disk(), limits, InstantSource.system(), backups, PATIENCE);
    }

    KdbxVaultStore(
            FilePort files,
            ReadLimits limits,
            InstantSource clock,
            int backups,
            Duration patience) {
        this.files = files;
        this.limits = limits;
        this.clock = clock;
        this.backups = backups;
        this.patience = patience;
    }

    @Override
    public VaultFile create(Path file, Vault vault, Credentials credentials, KeyDerivationCost cost)
            throws VaultException {
        @Nullable TransformedKey key = null;
        try {
            if (files.facts(file).isPresent()) {
                throw new VaultException(Reason.EXISTS, file);
            }
            key = freshKey(file, credentials, cost);
            var content = new VaultContent(writer(), reader(), vault, KdbxContainer.NEW, key);
            var real = files.real(file);
            new AtomicSave(files, real, backups).create(content);
            return new KdbxVaultFile(
                    file, real, vault, KdbxContainer.NEW, key, content.stamp(), false, saving());
        } catch (IOException e) {
            closeQuietly(key);
            throw Failures.ofWriting(file, e);
        }
    }

    @Override
    public VaultFile open(Path file, Credentials credentials, SecretHeap heap)
            throws VaultException {
        try {
            var real = files.real(file);
            requireFile(file, real);
            var stamp = Stamp.of(files, real, reader());
            try (var composite = composite(file, credentials);
                    var in = new BufferedInputStream(files.read(real), 64 * 1024)) {
                var content = reader().read(in, composite, heap);
                return new KdbxVaultFile(
                        file,
                        real,
                        content.vault(),
                        content.container(),
                        content.key(),
                        new Stamp(stamp.size(), content.headerHash()),
                        content.older(),
                        saving());
            }
        } catch (IOException e) {
            throw Failures.ofReading(file, e);
        } catch (OutOfMemoryError e) {
            throw new VaultException(Reason.TOO_COSTLY, file, "memory");
        }
    }

    private void requireFile(Path file, Path real) throws IOException {
        var facts = files.facts(real).orElseThrow(() -> new VaultException(Reason.MISSING, file));
        if (facts.isFolder()) {
            throw new VaultException(Reason.IS_FOLDER, file);
        }
        if (!facts.isRegular()) {
            throw new VaultException(Reason.NOT_A_VAULT, file);
        }
        if (facts.size() == 0) {
            throw new VaultException(Reason.EMPTY, file);
        }
    }

    private TransformedKey freshKey(Path file, Credentials credentials, KeyDerivationCost cost)
            throws IOException {
        try (var composite = composite(file, credentials)) {
            return TransformedKey.fresh(composite, cost.memoryKiB(), cost.passes(), cost.lanes());
        }
    }

    private CompositeKey composite(Path file, Credentials credentials) throws IOException {
        var keyFile = credentials.keyFilePath();
        if (keyFile.isEmpty()) {
            return CompositeKey.of(credentials.password(), null);
        }
        try (var in = files.read(keyFile.get())) {
            var content = in.readNBytes(MOST_KEY_FILE_BYTES + 1);
            if (content.length > MOST_KEY_FILE_BYTES) {
                throw new VaultException(Reason.KEY_FILE, file, keyFile.get().toString());
            }
            return CompositeKey.of(credentials.password(), content);
        } catch (VaultException e) {
            throw e;
        } catch (IOException e) {
            throw new VaultException(Reason.KEY_FILE, file, e, keyFile.get().toString());
        }
    }

    private KdbxVaultFile.Saving saving() {
        return new KdbxVaultFile.Saving(files, reader(), writer(), backups, patience);
    }

    private KdbxReader reader() {
        return new KdbxReader(limits);
    }

    private KdbxWriter writer() {
        return new KdbxWriter(clock);
    }

    private static void closeQuietly(@Nullable TransformedKey key) {
        if (key != null) {
            key.close();
        }
    }
}
