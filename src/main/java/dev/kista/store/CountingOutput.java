package dev.kista.store;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// Counts what passes.
final class CountingOutput extends FilterOutputStream {
    private long count;

    CountingOutput(OutputStream out) {
        super(out);
    }

    long count() {
        return count;
    }

    @Override
    public void write(int each) throws IOException {
        out.write(each);
        count++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
        count += length;
    }
}
