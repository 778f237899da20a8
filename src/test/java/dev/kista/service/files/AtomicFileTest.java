package dev.kista.service.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "permissions and links work otherwise there")
class AtomicFileTest {
    @TempDir private Path folder;

    @Test
    void replacesTheWholeOfALongerFile() throws IOException {
        var file = Files.writeString(folder.resolve("a"), "longer than what follows");
        AtomicFile.write(file, "\uD83D\uDE00".getBytes(StandardCharsets.UTF_8));
        assertEquals("\uD83D\uDE00", Files.readString(file));
        AtomicFile.write(file, new byte[0]);
        assertEquals(0, Files.size(file));
        assertEquals(List.of("a"), names(folder));
    }

    @Test
    void replacesALinkAndNotWhatItPointsTo() throws IOException {
        var real = Files.writeString(folder.resolve("real"), "before");
        var link = Files.createSymbolicLink(folder.resolve("link"), real);
        AtomicFile.write(link, new byte[] {'n'});
        assertEquals("before", Files.readString(real));
        assertFalse(Files.isSymbolicLink(link));
        assertEquals("n", Files.readString(link));
    }

    @Test
    void leavesNothingBehindWhereAFolderIsInTheWay() throws IOException {
        var inTheWay = Files.createDirectories(folder.resolve("a").resolve("full"));
        assertThrows(
                IOException.class, () -> AtomicFile.write(inTheWay.getParent(), new byte[] {1}));
        assertEquals(List.of("a"), names(folder));
        assertTrue(Files.isDirectory(inTheWay));
    }

    @Test
    void doesNotReplaceAFileThatIsGone() {
        var gone = folder.resolve("gone");
        assertThrows(NoSuchFileException.class, () -> AtomicFile.replace(gone, new byte[] {1}));
        assertFalse(Files.exists(gone));
    }

    @Test
    void failsWhereThereIsNoFolderAndForTheRootItself() {
        assertThrows(
                IOException.class, () -> AtomicFile.write(folder.resolve("none/a"), new byte[0]));
        assertThrows(FileSystemException.class, () -> AtomicFile.write(Path.of("/"), new byte[0]));
    }

    @Test
    void makesFoldersForTheOwnerAloneAndLeavesThoseThatAreThere() throws IOException {
        var open = Files.createDirectory(folder.resolve("open"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxr-xr-x"));
        AtomicFile.createFolder(open.resolve("x/y"));
        AtomicFile.createFolder(open.resolve("x/y"));
        assertEquals("rwxr-xr-x", mode(open));
        assertEquals("rwx------", mode(open.resolve("x")));
        assertEquals("rwx------", mode(open.resolve("x/y")));
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).toList();
        }
    }
}
