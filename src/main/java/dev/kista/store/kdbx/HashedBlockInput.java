package dev.kista.store.kdbx;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;

/// The blocks of a file of version 3, each checked against its SHA-256.
final class HashedBlockInput extends Blocks {
    private final InputStream in;

    HashedBlockInput(InputStream in) {
        this.in = in;
    }

    @Override
    InputStream source() {
        return in;
    }

    @Override
    byte[] block(long index, String where) throws IOException {
        var number = Integer.toUnsignedLong(Bytes.readInt(in, where));
        var hash = Bytes.read(in, 32, where);
        var block = Bytes.read(in, length(in, where), where);
        var expected = block.length == 0 ? new byte[32] : Crypto.sha256(block);
        if (number != index || !MessageDigest.isEqual(expected, hash)) {
            throw new KdbxException(KdbxException.Kind.DAMAGED, where);
        }
        return block;
    }
}
