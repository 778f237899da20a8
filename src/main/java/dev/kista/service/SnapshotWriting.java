package dev.kista.service;

import dev.kista.model.Vault;
import dev.kista.store.VaultException;
import dev.kista.store.VaultFile;

/// One way to write a snapshot into the file.
@FunctionalInterface
interface SnapshotWriting {
    void write(VaultFile target, Vault snapshot) throws VaultException;
}
