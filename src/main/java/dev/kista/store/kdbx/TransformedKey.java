package dev.kista.store.kdbx;

import dev.kista.model.SecretValue;

import java.util.Arrays;

/// The result of the slow key derivation, kept outside the heap for as long as a vault is open, so
/// that saving needs neither the password nor the time again.
public final class TransformedKey implements AutoCloseable {
    private final KeyDerivation derivation;
    private final SecretValue key;

    private TransformedKey(KeyDerivation derivation, SecretValue key) {
        this.derivation = derivation;
        this.key = key;
    }

    /// Argon2id with a fresh salt. Slow on purpose.
    public static TransformedKey fresh(
            CompositeKey composite, int memoryKiB, int passes, int lanes) {
        return derive(composite, Argon2.fresh(memoryKiB, passes, lanes));
    }

    static TransformedKey derive(CompositeKey composite, KeyDerivation derivation) {
        return new TransformedKey(
                derivation, SecretValue.wiping(composite.read(derivation::derive)));
    }

    /// The same key, which lives on when this one is closed.
    TransformedKey copy() {
        return new TransformedKey(derivation, key.copy());
    }

    /// Whether it is what a file's own words about key derivation would lead to, given the same
    /// credentials.
    boolean fits(KeyDerivation other) {
        return Arrays.equals(derivation.parameters().encode(), other.parameters().encode());
    }

    public KeyDerivationFacts facts() {
        return derivation.facts();
    }

    KeyDerivation derivation() {
        return derivation;
    }

    /// The key that encrypts one file.
    byte[] encryptionKey(byte[] masterSeed) {
        return key.read(bytes -> Crypto.sha256(masterSeed, bytes));
    }

    /// The key that authenticates one file.
    byte[] authenticationKey(byte[] masterSeed) {
        return key.read(bytes -> Crypto.sha512(masterSeed, bytes, new byte[] {1}));
    }

    @Override
    public void close() {
        key.close();
    }
}
