package dev.kista.store.kdbx;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;

/// The authenticated blocks as one stream. Nothing of a block is handed out before its HMAC was
/// checked; the end is reached only through the empty last block.
final class BlockInput extends InputStream {
    private static final int MOST_BLOCK_BYTES = 64 * 1024 * 1024;

    private final InputStream in;
    private final BlockAuthentication authentication;
    private byte[] block = {};
    private int position;
    private long index;
    private long total;
    private boolean ended;

    BlockInput(InputStream in, BlockAuthentication authentication) {
        this.in = in;
        this.authentication = authentication;
    }

    /// How many bytes were authenticated up to now.
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

    /// Reads on to the last block, and says that nothing may follow it.
    void expectEnd() throws IOException {
        skipNBytes(block.length - position);
        if (fill() || in.read() >= 0) {
            throw new KdbxException(KdbxException.Kind.DAMAGED, "end of file");
        }
    }

    private boolean fill() throws IOException {
        if (position == block.length && !ended) {
            next();
        }
        return position < block.length;
    }

    private void next() throws IOException {
        var where = "block " + (index + 1);
        var expected = Bytes.read(in, 32, where);
        var length = Bytes.readInt(in, where);
        if (length < 0 || length > MOST_BLOCK_BYTES) {
            throw new KdbxException(KdbxException.Kind.DAMAGED, where);
        }
        block = Bytes.read(in, length, where);
        position = 0;
        if (!MessageDigest.isEqual(expected, authentication.ofBlock(index, block, length))) {
            throw new KdbxException(KdbxException.Kind.DAMAGED, where);
        }
        index++;
        total += length;
        ended = length == 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
