package dev.kista.store.kdbx;

import dev.kista.model.Vault;

/// A file that was read.
///
/// @param key to be closed by who takes this
/// @param headerHash SHA-256 of the outer header, which is another one after each save
/// @param older whether the file is of a version that is read but not written
public record KdbxContent(
        Vault vault,
        KdbxContainer container,
        TransformedKey key,
        String headerHash,
        boolean older) {}
