package dev.kista.store.kdbx;

import java.util.UUID;

/// How a file turns the credentials into the key, at a cost: the answer to somebody who tries
/// passwords.
interface KeyDerivation {
    /// Derives the key. Slow on purpose. The caller wipes the result.
    byte[] derive(byte[] compositeKey);

    /// What the header says about it.
    VariantDictionary parameters();

    /// Refuses what would take too much memory or time.
    void check(ReadLimits limits) throws KdbxException;

    KeyDerivationFacts facts();

    /// Reads what a header says.
    static KeyDerivation of(VariantDictionary parameters) throws KdbxException {
        var bytes = parameters.required("$UUID");
        if (bytes.length != 16) {
            throw new KdbxException(KdbxException.Kind.DAMAGED, "key derivation parameters");
        }
        var id = Bytes.toUuid(bytes);
        if (id.equals(Argon2.D) || id.equals(Argon2.ID)) {
            return Argon2.of(parameters, id);
        }
        if (id.equals(AesRounds.ID) || id.equals(AesRounds.OLD_ID)) {
            return AesRounds.of(parameters);
        }
        throw new KdbxException(KdbxException.Kind.UNSUPPORTED, "key derivation " + id);
    }

    /// An identifier as it stands in a parameter table.
    static VariantDictionary.Item identifier(UUID id) {
        return new VariantDictionary.Item(VariantDictionary.BYTES, "$UUID", Bytes.ofUuid(id));
    }
}
