package dev.kista.service.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kista.service.exchange.SourceRefused.Reason;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

class ImportSourceTest {
    @TempDir private Path folder;

    @Test
    void readsEveryByteAndRemembersTheName() throws IOException {
        var bytes = new byte[] {0, (byte) 0xff, '\r', '\n'};
        var file = Files.write(folder.resolve("a.env"), bytes);
        var source = ImportSource.readRegular(file);
        assertArrayEquals(bytes, source.bytes());
        assertEquals(file.toString(), source.name());
    }

    @Test
    void readsAnEmptyFile() throws IOException {
        assertEquals(
                0, ImportSource.read(Files.createFile(folder.resolve("empty"))).bytes().length);
    }

    @Test
    void refusesWhatIsNotThereAndWhatIsAFolder() {
        assertRefused(Reason.MISSING, () -> ImportSource.read(folder.resolve("gone")));
        assertRefused(Reason.FOLDER, () -> ImportSource.readRegular(folder));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no such device")
    void refusesADeviceThatMayNeverEnd() {
        assertRefused(Reason.SPECIAL, () -> ImportSource.readRegular(Path.of("/dev/zero")));
    }

    @Test
    void refusesAStreamThatBreaks() {
        var broken =
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new EOFException("gone");
                    }
                };
        assertRefused(Reason.FAILED, () -> ImportSource.read("-", broken));
    }

    @Test
    void readsNoFurtherThanTheLimit() {
        var endless =
                new InputStream() {
                    @Override
                    public int read() {
                        return 'x';
                    }

                    @Override
                    public int read(byte[] buffer, int offset, int length) {
                        return length;
                    }
                };
        assertRefused(Reason.TOO_LARGE, () -> ImportSource.read("-", endless));
    }

    @Test
    void wipesItsBytesAndNeverShowsThem() {
        var bytes = "A=hunter2".getBytes(StandardCharsets.UTF_8);
        var source = new ImportSource("a.env", bytes);
        assertEquals("a.env", source.toString());
        source.wipe();
        assertArrayEquals(new byte[bytes.length], bytes);
    }

    private static void assertRefused(
            Reason reason, org.junit.jupiter.api.function.Executable reading) {
        assertEquals(reason, assertThrows(SourceRefused.class, reading).reason());
    }
}
