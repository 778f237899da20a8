package dev.kista.store.kdbx;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// The key derivation of old files: AES over and over, then SHA-256. Weak against special hardware,
/// and kept because a file says so.
record AesRounds(byte[] seed, long rounds, VariantDictionary parameters) implements KeyDerivation {
    static final UUID ID = UUID.fromString("7c02bb82-79a7-4ac0-927d-114a00648238");
    static final UUID OLD_ID = UUID.fromString("c9d9f39a-628a-4460-bf74-0d08c18a4fea");

    private static final int BLOCK = 16;
    private static final int CHUNK_ROUNDS = 4096;

    static AesRounds of(VariantDictionary parameters) throws KdbxException {
        var seed = parameters.required("S");
        if (seed.length != 32) {
            throw new KdbxException(KdbxException.Kind.DAMAGED, "key derivation parameters");
        }
        return new AesRounds(seed, parameters.number("R"), parameters);
    }

    /// As a file of version 3 says it, in the terms of version 4.
    static AesRounds of(byte[] seed, long rounds) {
        return new AesRounds(
                seed,
                rounds,
                new VariantDictionary(
                        List.of(
                                KeyDerivation.identifier(OLD_ID),
                                new VariantDictionary.Item(
                                        VariantDictionary.UINT64, "R", Bytes.ofLong(rounds)),
                                new VariantDictionary.Item(VariantDictionary.BYTES, "S", seed))));
    }

    @Override
    public void check(ReadLimits limits) throws KdbxException {
        if (rounds > limits.kdfRounds()) {
            throw new KdbxException(KdbxException.Kind.TOO_COSTLY, "AES, " + rounds + " rounds");
        }
    }

    @Override
    public KeyDerivationFacts facts() {
        return new KeyDerivationFacts("AES-KDF", 0, rounds, 1);
    }

    @Override
    public byte[] derive(byte[] compositeKey) {
        var left = Arrays.copyOfRange(compositeKey, 0, BLOCK);
        var right = Arrays.copyOfRange(compositeKey, BLOCK, 2 * BLOCK);
        try {
            encryptRepeatedly(left);
            encryptRepeatedly(right);
            return Crypto.sha256(left, right);
        } finally {
            Crypto.wipe(left, right);
        }
    }

    /// One block encrypted `rounds` times. CBC over zeros feeds each result into the next
    /// encryption, which is the same thing, and lets the JDK do thousands of rounds per call.
    private void encryptRepeatedly(byte[] block) {
        var zeros = new byte[CHUNK_ROUNDS * BLOCK];
        var chain = new byte[CHUNK_ROUNDS * BLOCK];
        try {
            var cipher = Crypto.cipher("AES/CBC/NoPadding");
            cipher.init(
                    Cipher.ENCRYPT_MODE,
                    new SecretKeySpec(seed, "AES"),
                    new IvParameterSpec(block));
            for (var left = rounds; left > 0; ) {
                var now = (int) Math.min(left, CHUNK_ROUNDS);
                cipher.update(zeros, 0, now * BLOCK, chain);
                System.arraycopy(chain, (now - 1) * BLOCK, block, 0, BLOCK);
                left -= now;
            }
        } catch (GeneralSecurityException e) {
            throw Crypto.missing(e);
        } finally {
            Crypto.wipe(chain);
        }
    }
}
