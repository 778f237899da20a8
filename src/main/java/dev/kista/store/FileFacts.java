package dev.kista.store;

import dev.kista.store.kdbx.KeyDerivationFacts;

import java.util.Optional;

/// What can be said of an open vault file besides its content.
///
/// @param version of KDBX, as in `4.1`
/// @param cipher what the content is encrypted with
/// @param compressed whether the content was compressed before
public record FileFacts(
        String version, String cipher, boolean compressed, KeyDerivationFacts derivation) {
    private static final int KIB = 1024;

    /// The cost of the key derivation, where it is one of Argon2.
    public Optional<KeyDerivationCost> argon2Cost() {
        if (derivation.memoryBytes() == 0) {
            return Optional.empty();
        }
        return Optional.of(
                new KeyDerivationCost(
                        (int) (derivation.memoryBytes() / KIB),
                        (int) Math.min(derivation.passes(), Integer.MAX_VALUE),
                        derivation.lanes()));
    }
}
