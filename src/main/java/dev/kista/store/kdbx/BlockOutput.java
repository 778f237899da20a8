package dev.kista.store.kdbx;

import java.io.IOException;
import java.io.OutputStream;

/// Writes a stream as authenticated blocks of 1 MiB; closing writes the empty last block, and
/// leaves the stream below open.
final class BlockOutput extends OutputStream {
    private static final int BLOCK_BYTES = 1024 * 1024;

    private final OutputStream out;
    private final BlockAuthentication authentication;
    private final byte[] block = new byte[BLOCK_BYTES];
    private int used;
    private long index;
    private boolean closed;

    BlockOutput(OutputStream out, BlockAuthentication authentication) {
        this.out = out;
        this.authentication = authentication;
    }

    @Override
    public void write(int each) throws IOException {
        block[used++] = (byte) each;
        if (used == block.length) {
            writeBlock();
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        for (var done = 0; done < length; ) {
            var now = Math.min(length - done, block.length - used);
            System.arraycopy(bytes, offset + done, block, used, now);
            used += now;
            done += now;
            if (used == block.length) {
                writeBlock();
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            if (used > 0) {
                writeBlock();
            }
            writeBlock();
        }
    }

    private void writeBlock() throws IOException {
        out.write(authentication.ofBlock(index, block, used));
        out.write(Bytes.ofInt(used));
        out.write(block, 0, used);
        index++;
        used = 0;
    }
}
