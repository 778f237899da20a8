package dev.kista.store.kdbx;

import javax.crypto.Mac;

/// HMAC-SHA-256 of the header and of each block, each with a key of its own, so that blocks cannot
/// be changed, swapped or dropped.
final class BlockAuthentication {
    private static final long HEADER_INDEX = -1;

    private final byte[] key;

    BlockAuthentication(byte[] key) {
        this.key = key;
    }

    byte[] ofHeader(byte[] header) {
        return mac(HEADER_INDEX).doFinal(header);
    }

    byte[] ofBlock(long index, byte[] data, int length) {
        var mac = mac(index);
        mac.update(Bytes.ofLong(index));
        mac.update(Bytes.ofInt(length));
        mac.update(data, 0, length);
        return mac.doFinal();
    }

    void wipe() {
        Crypto.wipe(key);
    }

    private Mac mac(long index) {
        var blockKey = Crypto.sha512(Bytes.ofLong(index), key);
        try {
            return Crypto.hmacSha256(blockKey);
        } finally {
            Crypto.wipe(blockKey);
        }
    }
}
