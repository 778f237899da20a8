package dev.kista.service;

import dev.kista.model.SecretHeap;
import dev.kista.model.Vault;
import dev.kista.store.Credentials;
import dev.kista.store.FileFacts;
import dev.kista.store.KeyDerivationCost;
import dev.kista.store.VaultException;
import dev.kista.store.VaultFile;
import dev.kista.store.VaultStore;
import dev.kista.store.kdbx.KeyDerivationFacts;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Vaults in memory. The password is `right`; saving fails while it is told to.
public final class FakeVaultStore implements VaultStore {
    public static final Credentials RIGHT = credentials("right");
    public static final Credentials WRONG = credentials("wrong");

    public final Map<Path, Vault> files = new HashMap<>();
    public final List<Vault> saves = new ArrayList<>();
    final List<SecretHeap> heaps = new ArrayList<>();
    public VaultException.@Nullable Reason failing;
    @Nullable Runnable whileSaving;
    int closed;

    private static Credentials credentials(String password) {
        return Credentials.password(dev.kista.model.SecretValue.ofText(password));
    }

    @Override
    public VaultFile create(Path file, Vault vault, Credentials credentials, KeyDerivationCost cost)
            throws VaultException {
        if (files.putIfAbsent(file, vault) != null) {
            throw new VaultException(VaultException.Reason.EXISTS, file);
        }
        return new FakeFile(file);
    }

    @Override
    public VaultFile open(Path file, Credentials credentials, SecretHeap heap)
            throws VaultException {
        heaps.add(heap);
        if (!credentials.equals(RIGHT)) {
            throw new VaultException(VaultException.Reason.WRONG_CREDENTIALS, file);
        }
        if (!files.containsKey(file)) {
            throw new VaultException(VaultException.Reason.MISSING, file);
        }
        return new FakeFile(file);
    }

    private final class FakeFile implements VaultFile {
        private final Path path;

        FakeFile(Path path) {
            this.path = path;
        }

        @Override
        public Path path() {
            return path;
        }

        @Override
        public Vault vault() {
            return java.util.Objects.requireNonNull(files.get(path));
        }

        @Override
        public FileFacts facts() {
            return new FileFacts(
                    "4.1",
                    "ChaCha20",
                    true,
                    new KeyDerivationFacts(KeyDerivationFacts.ARGON2ID, 64 * 1024, 1, 1));
        }

        @Override
        public void save(Vault vault) throws VaultException {
            if (failing != null) {
                throw new VaultException(failing, path);
            }
            if (whileSaving != null) {
                whileSaving.run();
            }
            files.put(path, vault);
            saves.add(vault);
        }

        @Override
        public void changeCredentials(Vault vault, Credentials credentials, KeyDerivationCost cost)
                throws VaultException {
            save(vault);
        }

        @Override
        public VaultFile reopen(SecretHeap heap) {
            return new FakeFile(path);
        }

        @Override
        public VaultFile openCopy(Path copy, SecretHeap heap) {
            return new FakeFile(copy);
        }

        @Override
        public boolean isChangedOnDisk() {
            return false;
        }

        @Override
        public void saveCopy(Vault vault, Path copy) {
            files.put(copy, vault);
        }

        @Override
        public void removeLock() {
            failing = null;
        }

        @Override
        public void close() {
            closed++;
        }
    }
}
