package dev.kista.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "permissions and links work otherwise there")
class DiskTest {
    private final Disk disk = new Disk();
    @TempDir private Path folder;

    @Test
    void makesAFileForTheOwnerAloneAndOnlyOnce() throws IOException {
        var file = folder.resolve("a");
        try (var out = disk.create(file)) {
            out.write(new byte[] {9, 1, 2, 9}, 1, 2);
            out.write(3);
            out.sync();
        }
        assertArrayEquals(new byte[] {1, 2, 3}, Files.readAllBytes(file));
        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertThrows(IOException.class, () -> disk.create(file));
    }

    @Test
    void knowsAFileAFolderAndNothing() throws IOException {
        var file = Files.writeString(folder.resolve("a"), "four");
        var facts = disk.facts(file).orElseThrow();
        assertEquals(4, facts.size());
        assertTrue(facts.isRegular());
        assertTrue(disk.facts(folder).orElseThrow().isFolder());
        assertEquals(Optional.empty(), disk.facts(folder.resolve("gone")));
        assertEquals(
                Optional.empty(),
                disk.facts(Files.createSymbolicLink(folder.resolve("l"), folder.resolve("gone"))));
    }

    @Test
    void followsALinkToTheFileItselfAndKeepsAMissingOne() throws IOException {
        var file = Files.createFile(folder.resolve("a"));
        var link = Files.createSymbolicLink(folder.resolve("link"), file);
        assertEquals(file.toRealPath(), disk.real(link));
        assertEquals(folder.resolve("gone"), disk.real(folder.resolve("gone")));
    }

    @Test
    void renamesOverWhatIsThereAndLinksOnlyWhereNothingIs() throws IOException {
        var one = Files.writeString(folder.resolve("1"), "one");
        var two = Files.writeString(folder.resolve("2"), "two");
        assertThrows(IOException.class, () -> disk.link(one, two));
        disk.rename(one, two);
        assertEquals("one", Files.readString(two));
        assertFalse(Files.exists(one));
        disk.delete(one);
        disk.delete(two);
        assertFalse(Files.exists(two));
    }

    @Test
    void listsByBothEndsOfANameInOrder() throws IOException {
        for (var name : List.of(".v.2.tmp", ".v.1.tmp", ".v.lock", "v.1.tmp", ".vv.tmp")) {
            Files.createFile(folder.resolve(name));
        }
        assertEquals(
                List.of(folder.resolve(".v.1.tmp"), folder.resolve(".v.2.tmp")),
                disk.list(folder, ".v.", ".tmp"));
        assertEquals(List.of(), disk.list(folder, "none", ""));
    }

    @Test
    void givesAFileThePermissionsOfAnother() throws IOException {
        var from = Files.createFile(folder.resolve("from"));
        Files.setPosixFilePermissions(from, PosixFilePermissions.fromString("rw-r-----"));
        var to = Files.createFile(folder.resolve("to"));
        disk.inheritPermissions(from, to);
        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(to)));
        disk.syncFolder(folder);
    }
}
