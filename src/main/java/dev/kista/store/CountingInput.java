package dev.kista.store;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// Counts what passes.
final class CountingInput extends FilterInputStream {
    private long count;

    CountingInput(InputStream in) {
        super(in);
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        var each = in.read();
        count += each < 0 ? 0 : 1;
        return each;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        var now = in.read(target, offset, length);
        count += Math.max(now, 0);
        return now;
    }

    @Override
    public long skip(long most) throws IOException {
        var now = in.skip(most);
        count += now;
        return now;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
