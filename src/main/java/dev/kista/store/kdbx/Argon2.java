package dev.kista.store.kdbx;

import java.util.List;
import java.util.UUID;

/// Argon2d or Argon2id (RFC 9106).
///
/// Written out here, because Bouncy Castle's fills one lane after the other: with a thread a lane
/// the same key takes a fraction of the time, and whoever tries passwords has threads anyway.
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

    static final int TYPE_D = 0;
    static final int TYPE_ID = 2;
    static final int VERSION_13 = 0x13;

    private static final int VERSION_10 = 0x10;
    private static final int KEY_BYTES = 32;
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
                                item32("V", VERSION_13)));
        return new Argon2(true, salt, lanes, memory, passes, VERSION_13, NONE, NONE, parameters);
    }

    static Argon2 of(VariantDictionary parameters, UUID id) throws KdbxException {
        var lanes = parameters.number("P");
        var version = parameters.number("V");
        var salt = parameters.required("S");
        if (lanes < 1 || lanes > MOST_LANES || salt.length < LEAST_SALT) {
            throw new KdbxException(KdbxException.Kind.DAMAGED, "key derivation parameters");
        }
        if (version != VERSION_10 && version != VERSION_13) {
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
        var start =
                new Argon2Hash()
                        .add(lanes)
                        .add(KEY_BYTES)
                        .add((int) (memoryBytes / 1024))
                        .add((int) passes)
                        .add(version)
                        .add(hybrid ? TYPE_ID : TYPE_D)
                        .add(compositeKey)
                        .add(salt)
                        .add(secret)
                        .add(associated)
                        .result();
        try {
            return new Argon2Lanes(this).derive(start, KEY_BYTES);
        } finally {
            Crypto.wipe(start);
        }
    }

    private static VariantDictionary.Item item32(String name, int value) {
        return new VariantDictionary.Item(VariantDictionary.UINT32, name, Bytes.ofInt(value));
    }

    private static VariantDictionary.Item item64(String name, long value) {
        return new VariantDictionary.Item(VariantDictionary.UINT64, name, Bytes.ofLong(value));
    }
}
