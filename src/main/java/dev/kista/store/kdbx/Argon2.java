package dev.kista.store.kdbx;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

import java.util.List;
import java.util.UUID;

/// Argon2d or Argon2id (RFC 9106), by Bouncy Castle.
///
/// @param parameters everything the header says, further entries included
record Argon2(
        boolean hybrid,
        byte[] salt,
        int lanes,
        long memoryBytes,
        long passes,
        int version,
        byte[] secret,
        byte[] associated,
        VariantDictionary parameters)
        implements KeyDerivation {
    static final UUID D = UUID.fromString("ef636ddf-8c29-444b-91f7-a9a403e30a0c");
    static final UUID ID = UUID.fromString("9e298b19-56db-4773-b23d-fc3ec6f0a1e6");

    private static final int MOST_LANES = 255;
    private static final int LEAST_SALT = 8;
    private static final byte[] NONE = {};

    /// Argon2id with a fresh salt.
    static Argon2 fresh(int memoryKiB, int passes, int lanes) {
        var salt = Crypto.random(32);
        var memory = memoryKiB * 1024L;
        var parameters =
                new VariantDictionary(
                        List.of(
                                KeyDerivation.identifier(ID),
                                new VariantDictionary.Item(VariantDictionary.BYTES, "S", salt),
                                item32("P", lanes),
                                item64("M", memory),
                                item64("I", passes),
                                item32("V", Argon2Parameters.ARGON2_VERSION_13)));
        return new Argon2(
                true,
                salt,
                lanes,
                memory,
                passes,
                Argon2Parameters.ARGON2_VERSION_13,
                NONE,
                NONE,
                parameters);
    }

    static Argon2 of(VariantDictionary parameters, UUID id) throws KdbxException {
        var lanes = parameters.number("P");
        var version = parameters.number("V");
        var salt = parameters.required("S");
        if (lanes < 1 || lanes > MOST_LANES || salt.length < LEAST_SALT) {
            throw new KdbxException(KdbxException.Kind.DAMAGED, "key derivation parameters");
        }
        if (version != Argon2Parameters.ARGON2_VERSION_10
                && version != Argon2Parameters.ARGON2_VERSION_13) {
            throw new KdbxException(KdbxException.Kind.UNSUPPORTED, "Argon2, version " + version);
        }
        return new Argon2(
                id.equals(ID),
                salt,
                (int) lanes,
                parameters.number("M"),
                parameters.number("I"),
                (int) version,
                parameters.bytes("K").orElse(NONE),
                parameters.bytes("A").orElse(NONE),
                parameters);
    }

    @Override
    public void check(ReadLimits limits) throws KdbxException {
        if (memoryBytes < 8L * 1024 * lanes || passes < 1) {
            throw new KdbxException(KdbxException.Kind.DAMAGED, "key derivation parameters");
        }
        if (memoryBytes > limits.kdfMemoryBytes()) {
            throw new KdbxException(
                    KdbxException.Kind.TOO_COSTLY, "Argon2, " + memoryBytes / 1024 + " KiB");
        }
        if (passes > limits.kdfWorkBytes() / memoryBytes) {
            throw new KdbxException(KdbxException.Kind.TOO_COSTLY, "Argon2, " + passes + " passes");
        }
    }

    @Override
    public KeyDerivationFacts facts() {
        return new KeyDerivationFacts(
                hybrid ? KeyDerivationFacts.ARGON2ID : "Argon2d", memoryBytes, passes, lanes);
    }

    @Override
    public byte[] derive(byte[] compositeKey) {
        var builder =
                new Argon2Parameters.Builder(
                                hybrid ? Argon2Parameters.ARGON2_id : Argon2Parameters.ARGON2_d)
                        .withVersion(version)
                        .withSalt(salt)
                        .withParallelism(lanes)
                        .withMemoryAsKB((int) (memoryBytes / 1024))
                        .withIterations((int) passes);
        if (secret.length > 0) {
            builder.withSecret(secret);
        }
        if (associated.length > 0) {
            builder.withAdditional(associated);
        }
        var key = new byte[32];
        var generator = new Argon2BytesGenerator();
        generator.init(builder.build());
        generator.generateBytes(compositeKey, key);
        builder.clear();
        return key;
    }

    private static VariantDictionary.Item item32(String name, int value) {
        return new VariantDictionary.Item(VariantDictionary.UINT32, name, Bytes.ofInt(value));
    }

    private static VariantDictionary.Item item64(String name, long value) {
        return new VariantDictionary.Item(VariantDictionary.UINT64, name, Bytes.ofLong(value));
    }
}
