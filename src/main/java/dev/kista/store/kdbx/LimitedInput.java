package dev.kista.store.kdbx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/// The content as it comes out of decompression, stopped where it grows beyond what its compressed
/// form can account for.
final class LimitedInput extends FilterInputStream {
    private final LongSupplier most;
    private long count;

    LimitedInput(InputStream in, LongSupplier most) {
        super(in);
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        var each = super.read();
        count(each < 0 ? 0 : 1);
        return each;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        var now = super.read(target, offset, length);
        count(Math.max(now, 0));
        return now;
    }

    /// How much more may come.
    long left() {
        return Math.max(0, most.getAsLong() - count);
    }

    /// Counts what came out of a part of the content that was compressed once more.
    void charge(int bytes) throws KdbxException {
        count(bytes);
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /// Does nothing: an XML parser closes what it has read to the end, and what lies below has yet
    /// to say that its end is genuine.
    @Override
    public void close() {}

    private void count(int now) throws KdbxException {
        count += now;
        if (count > most.getAsLong()) {
            throw new KdbxException(
                    KdbxException.Kind.TOO_COSTLY, "content of more than " + count / 1024 + " KiB");
        }
    }
}
