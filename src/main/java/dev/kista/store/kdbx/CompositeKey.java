package dev.kista.store.kdbx;

import dev.kista.model.SecretValue;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/// What the credentials come to before the key derivation: SHA-256 over the SHA-256 of the password
/// and the key of the key file. Lies outside the heap; whoever made it closes it.
public final class CompositeKey implements AutoCloseable {
    private final SecretValue key;

    private CompositeKey(SecretValue key) {
        this.key = key;
    }

    /// @param password `null` for none, which is not the same as an empty one
    /// @param keyFile the bytes of a key file; `null` for none
    /// @throws KdbxException with [KdbxException.Kind#KEY_FILE] if the key file says that it is
    ///   damaged
    public static CompositeKey of(@Nullable SecretValue password, byte @Nullable [] keyFile)
            throws KdbxException {
        var ofPassword = password == null ? new byte[0] : password.read(Crypto::sha256);
        var ofFile = new byte[0];
        try {
            ofFile = keyFile == null ? ofFile : KeyFile.key(keyFile);
            return new CompositeKey(SecretValue.wiping(Crypto.sha256(ofPassword, ofFile)));
        } finally {
            Crypto.wipe(ofPassword, ofFile);
        }
    }

    <T> T read(Function<byte[], T> reader) {
        return key.read(reader);
    }

    @Override
    public void close() {
        key.close();
    }
}
