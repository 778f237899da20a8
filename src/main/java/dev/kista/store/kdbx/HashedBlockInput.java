package dev.kista.store.kdbx;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;

/// The blocks of a file of version 3 as one stream, each checked against its SHA-256.
final class HashedBlockInput extends InputStream {
    private static final int MOST_BLOCK_BYTES = 64 * 1024 * 1024;

    private final InputStream in;
    private byte[] block = {};
    private int position;
    private long index;
    private long total;
    private boolean ended;

    HashedBlockInput(InputStream in) {
        this.in = in;
    }

    long total() {
        return total;
    }

    @Override
    public int read() throws IOException {
        return fill() ? block[position++] & 0xff : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        var now = Math.min(length, block.length - position);
        System.arraycopy(block, position, target, offset, now);
        position += now;
        return now;
    }

    private boolean fill() throws IOException {
        if (position == block.length && !ended) {
            next();
        }
        return position < block.length;
    }

    private void next() throws IOException {
        var where = "block " + (index + 1);
        var number = Integer.toUnsignedLong(Bytes.readInt(in, where));
        var hash = Bytes.read(in, 32, where);
        var length = Bytes.readInt(in, where);
        if (number != index || length < 0 || length > MOST_BLOCK_BYTES) {
            throw new KdbxException(KdbxException.Kind.DAMAGED, where);
        }
        block = Bytes.read(in, length, where);
        position = 0;
        ended = length == 0;
        var expected = ended ? new byte[32] : Crypto.sha256(block);
        if (!MessageDigest.isEqual(expected, hash)) {
            throw new KdbxException(KdbxException.Kind.DAMAGED, where);
        }
        index++;
        total += length;
    }
}
