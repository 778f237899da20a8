package dev.kista.store.kdbx;

import org.bouncycastle.crypto.engines.Salsa20Engine;
import org.bouncycastle.crypto.params.KeyParameter;
import org.bouncycastle.crypto.params.ParametersWithIV;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;

import javax.crypto.Cipher;

/// The second layer over protected values: one key stream, XORed over them in the order in which
/// they stand in the document. Masking and unmasking are the same.
interface InnerStream {
    int SALSA20 = 2;
    int CHACHA20 = 3;

    /// Masks or unmasks in place.
    void apply(byte[] bytes);

    /// @throws KdbxException if the file uses a stream that Kista does not know
    static InnerStream of(int id, byte[] key) throws KdbxException {
        return switch (id) {
            case CHACHA20 -> chaCha20(key);
            case SALSA20 -> salsa20(key);
            default ->
                    throw new KdbxException(KdbxException.Kind.UNSUPPORTED, "inner stream " + id);
        };
    }

    static InnerStream chaCha20(byte[] key) {
        var hash = Crypto.sha512(key);
        var cipher =
                OuterCipher.CHACHA20.encrypting(
                        Arrays.copyOf(hash, 32), Arrays.copyOfRange(hash, 32, 44));
        Crypto.wipe(hash);
        return bytes -> update(cipher, bytes);
    }

    /// Only old files use it. The JDK does not have it.
    static InnerStream salsa20(byte[] key) {
        var engine = new Salsa20Engine();
        var iv = HexFormat.of().parseHex("e830094b97205d2a");
        engine.init(true, new ParametersWithIV(new KeyParameter(Crypto.sha256(key)), iv));
        return bytes -> engine.processBytes(bytes, 0, bytes.length, bytes, 0);
    }

    private static void update(Cipher cipher, byte[] bytes) {
        try {
            cipher.update(bytes, 0, bytes.length, bytes, 0);
        } catch (GeneralSecurityException e) {
            throw Crypto.missing(e);
        }
    }
}
