package dev.kista.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;

class CountingInputTest {
    @Test
    void countsEveryByteHoweverItIsRead() throws IOException {
        var in = input(10);
        in.read();
        in.read(new byte[3], 1, 2);
        in.readNBytes(4);
        assertEquals(7, in.count());
        in.transferTo(OutputStream.nullOutputStream());
        assertEquals(10, in.count());
    }

    @Test
    void countsNothingBehindTheEnd() throws IOException {
        var in = input(1);
        in.readAllBytes();
        assertEquals(-1, in.read());
        assertEquals(-1, in.read(new byte[4]));
        assertEquals(1, in.count());
        assertEquals(0, input(0).count());
    }

    @Test
    void countsWhatIsSkipped() throws IOException {
        var in = input(10);
        in.skipNBytes(4);
        assertEquals(3, in.skip(3));
        assertEquals(7, in.count());
        assertEquals(3, in.skip(100));
        assertEquals(10, in.count());
    }

    @Test
    void cannotBeSetBack() {
        assertFalse(input(1).markSupported());
    }

    private static CountingInput input(int size) {
        return new CountingInput(new ByteArrayInputStream(new byte[size]));
    }
}
