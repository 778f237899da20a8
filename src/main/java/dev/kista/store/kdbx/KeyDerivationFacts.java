package dev.kista.store.kdbx;

/// How a file turns the credentials into the key, for a person to read.
///
/// @param name `Argon2id`, `Argon2d` or `AES-KDF`
/// @param memoryBytes memory of Argon2; 0 for AES
/// @param passes how often the memory is gone over; for AES, the rounds
/// @param lanes how many threads may share the work
public record KeyDerivationFacts(String name, long memoryBytes, long passes, int lanes) {
    public static final String ARGON2ID = "Argon2id";
}
