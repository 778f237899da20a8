package dev.kista.store.kdbx;

import java.io.IOException;
import java.io.InputStream;

/// Checked blocks as one stream. Nothing of a block is handed out before it was checked; the end is
/// reached only through the empty last block.
abstract class Blocks extends InputStream {
    private static final int MOST_BLOCK_BYTES = 64 * 1024 * 1024;

    private byte[] block = {};
    private int position;
    private long index;
    private long total;
    private boolean ended;

    /// Reads the next block and checks it.
    ///
    /// @param where what to call it in a failure
    abstract byte[] block(long index, String where) throws IOException;

    /// The stream that the blocks come from.
    abstract InputStream source();

    /// How many bytes were checked up to now.
    final long total() {
        return total;
    }

    @Override
    public final int read() throws IOException {
        return fill() ? block[position++] & 0xff : -1;
    }

    @Override
    public final int read(byte[] target, int offset, int length) throws IOException {
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
    final void expectEnd() throws IOException {
        skipNBytes(block.length - position);
        if (fill() || source().read() >= 0) {
            throw new KdbxException(KdbxException.Kind.DAMAGED, "end of file");
        }
    }

    static int length(InputStream in, String where) throws IOException {
        var length = Bytes.readInt(in, where);
        if (length < 0 || length > MOST_BLOCK_BYTES) {
            throw new KdbxException(KdbxException.Kind.DAMAGED, where);
        }
        return length;
    }

    private boolean fill() throws IOException {
        if (position == block.length && !ended) {
            block = block(index, "block " + (index + 1));
            position = 0;
            index++;
            total += block.length;
            ended = block.length == 0;
        }
        return position < block.length;
    }

    @Override
    public final void close() throws IOException {
        source().close();
    }
}
