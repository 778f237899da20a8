package dev.kista.store.kdbx;

import java.security.GeneralSecurityException;
import java.security.spec.AlgorithmParameterSpec;
import java.util.UUID;
import java.util.function.Function;

import javax.crypto.Cipher;
import javax.crypto.spec.ChaCha20ParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// What the whole content is encrypted with.
enum OuterCipher {
    AES_256(
            "AES-256",
            "31c1f2e6-bf71-4350-be58-05216afc5aff",
            "AES/CBC/PKCS5Padding",
            16,
            IvParameterSpec::new),
    CHACHA20(
            "ChaCha20",
            "d6038a2b-8b6f-4cb5-a524-339a31dbb59a",
            "ChaCha20",
            12,
            iv -> new ChaCha20ParameterSpec(iv, 0));

    private final String title;
    private final UUID id;
    private final String transformation;
    private final int ivBytes;
    private final Function<byte[], AlgorithmParameterSpec> parameters;

    OuterCipher(
            String title,
            String id,
            String transformation,
            int ivBytes,
            Function<byte[], AlgorithmParameterSpec> parameters) {
        this.title = title;
        this.id = UUID.fromString(id);
        this.transformation = transformation;
        this.ivBytes = ivBytes;
        this.parameters = parameters;
    }

    static OuterCipher of(UUID id) throws KdbxException {
        for (var cipher : values()) {
            if (cipher.id.equals(id)) {
                return cipher;
            }
        }
        throw new KdbxException(KdbxException.Kind.UNSUPPORTED, "cipher " + id);
    }

    /// What a person calls it.
    String title() {
        return title;
    }

    UUID id() {
        return id;
    }

    int ivBytes() {
        return ivBytes;
    }

    Cipher decrypting(byte[] key, byte[] iv) {
        return initialised(Cipher.DECRYPT_MODE, key, iv);
    }

    Cipher encrypting(byte[] key, byte[] iv) {
        return initialised(Cipher.ENCRYPT_MODE, key, iv);
    }

    private Cipher initialised(int mode, byte[] key, byte[] iv) {
        var algorithm = transformation.split("/")[0];
        try {
            var cipher = Crypto.cipher(transformation);
            cipher.init(mode, new SecretKeySpec(key, algorithm), parameters.apply(iv));
            return cipher;
        } catch (GeneralSecurityException e) {
            throw Crypto.missing(e);
        }
    }
}
