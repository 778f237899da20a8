package dev.kista.store;

import dev.kista.model.SecretHeap;
import dev.kista.model.Vault;

import java.nio.file.Path;

/// Opens and creates vault files. Blocking; call it on a worker thread.
public interface VaultStore {
    /// Makes a new vault file. Never overwrites: a file that is already there is refused.
    ///
    /// @throws VaultException with the reason; no file is left behind
    VaultFile create(Path file, Vault vault, Credentials credentials, KeyDerivationCost cost)
            throws VaultException;

    /// Opens a vault file. The key is derived once, and the values of the snapshot are put into the
    /// given heap, whose owner closes it when the vault is locked.
    ///
    /// @throws VaultException with the reason; the file is never changed by opening it
    VaultFile open(Path file, Credentials credentials, SecretHeap heap) throws VaultException;
}
