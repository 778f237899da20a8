package dev.kista.desktop.clipboard;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Recognises a text again without keeping it: an HMAC under a key that lives and dies with the
/// process, so the hash is of no use to anybody who finds it.
final class OwnContent {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final SecretKeySpec key;
    private byte[] fingerprint = {};

    OwnContent() {
        var random = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(random);
        key = new SecretKeySpec(random, ALGORITHM);
    }

    void remember(CharSequence text) {
        fingerprint = hash(text);
    }

    boolean is(CharSequence text) {
        return fingerprint.length > 0 && MessageDigest.isEqual(fingerprint, hash(text));
    }

    void forget() {
        fingerprint = new byte[0];
    }

    private byte[] hash(CharSequence text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            var encoded = StandardCharsets.UTF_8.encode(CharBuffer.wrap(text));
            mac.update(encoded);
            Arrays.fill(encoded.array(), (byte) 0);
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }
}
