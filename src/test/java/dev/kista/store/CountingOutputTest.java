package dev.kista.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

class CountingOutputTest {
    @Test
    void countsEveryByteHoweverItIsWritten() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new CountingOutput(bytes);
        out.write(1);
        out.write(new byte[] {2, 3});
        out.write(new byte[] {0, 4, 5, 0}, 1, 2);
        out.write(new byte[0]);
        assertEquals(5, out.count());
        assertArrayEquals(new byte[] {1, 2, 3, 4, 5}, bytes.toByteArray());
    }

    @Test
    void countsNothingThatCouldNotBeWritten() {
        var full =
                new OutputStream() {
                    @Override
                    public void write(int each) throws IOException {
                        throw new IOException("No space left on device");
                    }
                };
        var out = new CountingOutput(full);
        assertThrows(IOException.class, () -> out.write(1));
        assertThrows(IOException.class, () -> out.write(new byte[9]));
        assertEquals(0, out.count());
    }
}
