package dev.kista.service.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.service.files.SecretFileRefused.Reason;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "permissions and links work otherwise there")
class SecretFileWriterTest {
    private static final byte[] CONTENT = "SECRET_A=YQ==\n".getBytes();

    private final SecretFileWriter writer = new SecretFileWriter();

    @TempDir private Path folder;

    @Test
    void writesExactlyTheBytesForTheOwnerAlone() throws IOException {
        var target = folder.resolve(".env_encoded");
        writer.write(target, CONTENT);
        assertArrayEquals(CONTENT, Files.readAllBytes(target));
        assertEquals(
                PosixFilePermissions.fromString("rw-------"),
                Files.getPosixFilePermissions(target));
    }

    @Test
    void replacesAFileAndLeavesNothingBeside() throws IOException {
        var target = Files.writeString(folder.resolve("out"), "before, and longer than the rest");
        writer.write(target, CONTENT);
        assertArrayEquals(CONTENT, Files.readAllBytes(target));
        assertEquals(List.of("out"), names());
    }

    @Test
    void tightensThePermissionsOfAFileThatOthersCouldRead() throws IOException {
        var target = Files.writeString(folder.resolve("out"), "before");
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-r--r--"));
        writer.write(target, CONTENT);
        assertEquals(
                PosixFilePermissions.fromString("rw-------"),
                Files.getPosixFilePermissions(target));
    }

    @Test
    void keepsThePermissionsOfAFileThatIsReplaced() throws IOException {
        var target = Files.writeString(folder.resolve("compose.yml"), "before");
        for (var mode : List.of("rw-r--r--", "rw-rw----", "rw-------")) {
            Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(mode));
            writer.replace(target, CONTENT);
            assertArrayEquals(CONTENT, Files.readAllBytes(target));
            assertEquals(
                    PosixFilePermissions.fromString(mode), Files.getPosixFilePermissions(target));
        }
        assertEquals(List.of("compose.yml"), names());
    }

    @Test
    void refusesAFolder() {
        assertRefused(Reason.FOLDER, folder);
    }

    @Test
    void refusesWhereThereIsNoFolder() {
        assertRefused(Reason.NO_FOLDER, folder.resolve("none").resolve("out"));
    }

    @Test
    void refusesALinkAndLeavesWhatItPointsToAlone() throws IOException {
        var real = Files.writeString(folder.resolve("real"), "before");
        var link = Files.createSymbolicLink(folder.resolve("link"), real);
        assertRefused(Reason.LINK, link);
        assertEquals("before", Files.readString(real));
    }

    @Test
    void refusesALinkToNowhere() throws IOException {
        assertRefused(
                Reason.LINK,
                Files.createSymbolicLink(folder.resolve("link"), folder.resolve("gone")));
    }

    @Test
    void refusesADevice() {
        assertRefused(Reason.SPECIAL, Path.of("/dev/null"));
    }

    @Test
    void refusesAPlaceThatMayNotBeWritten() throws IOException {
        var locked = Files.createDirectory(folder.resolve("locked"));
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
        // Root may write everywhere but into the kernel's own tree.
        var place = Files.isWritable(locked) ? Path.of("/proc/sys") : locked;
        var refused =
                assertThrows(
                        SecretFileRefused.class, () -> writer.write(place.resolve("out"), CONTENT));
        assertTrue(Set.of(Reason.NOT_WRITABLE, Reason.FAILED).contains(refused.reason()));
        assertFalse(Files.exists(place.resolve("out")));
    }

    private void assertRefused(Reason reason, Path target) {
        var refused = assertThrows(SecretFileRefused.class, () -> writer.write(target, CONTENT));
        assertEquals(reason, refused.reason());
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).toList();
        }
    }
}
