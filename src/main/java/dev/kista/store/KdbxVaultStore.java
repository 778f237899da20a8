package dev.kista.store;

import dev.kista.model.SecretHeap;
import dev.kista.model.Vault;
import dev.kista.store.VaultException.Reason;
import dev.kista.store.kdbx.KdbxContainer;
import dev.kista.store.kdbx.KdbxContent;
import dev.kista.store.kdbx.ReadLimits;
import dev.kista.store.kdbx.TransformedKey;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.IntSupplier;

/// Vaults as KDBX files, which every KeePass program opens.
///
/// Safe for use by several threads; each [VaultFile] saves once at a time.
public final class KdbxVaultStore implements VaultStore {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final KdbxFiles files;

    /// One backup, and the limits of [ReadLimits#DEFAULT].
    public KdbxVaultStore() {
        this(() -> 1, ReadLimits.DEFAULT);
    }

    /// @param backups how many earlier files are kept beside a vault; asked at every save
    /// @param limits what a file may ask of this machine before it is refused
    public KdbxVaultStore(IntSupplier backups, ReadLimits limits) {
        this(new KdbxFiles(new Disk(), limits, InstantSource.system(), backups, PATIENCE));
    }

    KdbxVaultStore(
            FilePort port, ReadLimits limits, InstantSource clock, int backups, Duration patience) {
        this(new KdbxFiles(port, limits, clock, () -> backups, patience));
    }

    private KdbxVaultStore(KdbxFiles files) {
        this.files = files;
    }

    @Override
    public VaultFile create(Path file, Vault vault, Credentials credentials, KeyDerivationCost cost)
            throws VaultException {
        @Nullable TransformedKey key = null;
        try {
            if (files.port().facts(file).isPresent()) {
                throw new VaultException(Reason.EXISTS, file);
            }
            key = files.keys().fresh(file, credentials, cost);
            var real = files.port().real(file);
            var content = new VaultContent(files, vault, KdbxContainer.NEW, key);
            new AtomicSave(files.port(), real, files.backups().getAsInt()).create(content);
            var stamp = content.stamp();
            return new KdbxVaultFile(
                    file,
                    real,
                    new KdbxContent(
                            vault, KdbxContainer.NEW, key, stamp.headerHash(), KdbxContent.WRITTEN),
                    stamp,
                    files);
        } catch (IOException e) {
            if (key != null) {
                key.close();
            }
            throw Failures.ofWriting(file, e);
        }
    }

    @Override
    public VaultFile open(Path file, Credentials credentials, SecretHeap heap)
            throws VaultException {
        return files.open(
                file,
                in -> {
                    try (var composite = files.keys().composite(file, credentials)) {
                        return files.reader().read(in, composite, heap);
                    }
                });
    }
}
