package dev.kista.store.kdbx;

/// A field of the outer or inner header that is kept as it is.
record HeaderField(int id, byte[] data) {
    static final int END = 0;
    static final int CIPHER = 2;
    static final int COMPRESSION = 3;
    static final int MASTER_SEED = 4;
    static final int ENCRYPTION_IV = 7;
    static final int KEY_DERIVATION = 11;
}
