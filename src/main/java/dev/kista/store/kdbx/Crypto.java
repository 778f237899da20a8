package dev.kista.store.kdbx;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The JDK's primitives by the names that every JDK has, without checked exceptions.
final class Crypto {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Crypto() {}

    static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    static int randomBetween(int least, int below) {
        return RANDOM.nextInt(least, below);
    }

    static MessageDigest sha256Digest() {
        return digest("SHA-256");
    }

    static byte[] sha256(byte[]... parts) {
        return hash(digest("SHA-256"), parts);
    }

    static byte[] sha512(byte[]... parts) {
        return hash(digest("SHA-512"), parts);
    }

    static Mac hmacSha256(byte[] key) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    static Cipher cipher(String transformation) {
        try {
            return Cipher.getInstance(transformation);
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    static void wipe(byte[]... arrays) {
        for (var array : arrays) {
            Arrays.fill(array, (byte) 0);
        }
    }

    /// Every JDK has what is asked for here, with the key sizes used here.
    static IllegalStateException missing(GeneralSecurityException e) {
        return new IllegalStateException("the Java runtime lacks a primitive", e);
    }

    private static MessageDigest digest(String name) {
        try {
            return MessageDigest.getInstance(name);
        } catch (GeneralSecurityException e) {
            throw missing(e);
        }
    }

    private static byte[] hash(MessageDigest digest, byte[]... parts) {
        for (var part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }
}
