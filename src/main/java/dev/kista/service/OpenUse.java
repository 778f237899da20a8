package dev.kista.service;

import dev.kista.store.VaultException;

/// Something that is done with what is open, while nobody saves or locks.
@FunctionalInterface
interface OpenUse<T> {
    T use(OpenVault target) throws VaultException;
}
