package dev.kista.store.kdbx;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;

/// The blocks of a file of version 4, each checked against its HMAC.
final class BlockInput extends Blocks {
    private final InputStream in;
    private final BlockAuthentication authentication;

    BlockInput(InputStream in, BlockAuthentication authentication) {
        this.in = in;
        this.authentication = authentication;
    }

    @Override
    InputStream source() {
        return in;
    }

    @Override
    byte[] block(long index, String where) throws IOException {
        var expected = Bytes.read(in, 32, where);
        var length = length(in, where);
        var block = Bytes.read(in, length, where);
        if (!MessageDigest.isEqual(expected, authentication.ofBlock(index, block, length))) {
            throw new KdbxException(KdbxException.Kind.DAMAGED, where);
        }
        return block;
    }
}
