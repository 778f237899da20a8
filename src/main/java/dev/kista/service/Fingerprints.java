package dev.kista.service;

import dev.kista.model.SecretValue;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Tells whether two values are the same without keeping either: HMAC-SHA-256 under a key that is
/// made at random with this object and goes with it. Without the key a fingerprint says nothing, so
/// nobody can try words against one that is found in memory.
///
/// Safe for use by several threads.
public final class Fingerprints {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final SecretKeySpec key;

    public Fingerprints() {
        var random = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(random);
        key = new SecretKeySpec(random, ALGORITHM);
        Arrays.fill(random, (byte) 0);
    }

    /// The first 128 bits of the hash: a chance meeting among 100,000 values is one in 10^28.
    public record Fingerprint(long high, long low) {
        /// A fingerprint shown next to another would tell which secrets are alike.
        @Override
        public String toString() {
            return "***";
        }
    }

    public Fingerprint of(SecretValue value) {
        return each().of(value);
    }

    /// For many values in a row, by one thread.
    OneByOne each() {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return new OneByOne(mac);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }

    /// One hash in use for value after value, which saves setting it up for each.
    record OneByOne(Mac mac) {
        Fingerprint of(SecretValue value) {
            var hash = ByteBuffer.wrap(value.read(mac::doFinal));
            return new Fingerprint(hash.getLong(), hash.getLong());
        }
    }
}
