package dev.kista.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kista.model.SecretHeap;
import dev.kista.store.kdbx.KdbxReader;
import dev.kista.store.kdbx.ReadLimits;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;

class StampTest {
    private final KdbxReader reader = new KdbxReader(ReadLimits.DEFAULT);
    @TempDir private Path folder;
    private Path file;

    @BeforeEach
    void makesAFile() throws IOException {
        file = folder.resolve("v.kdbx");
        try (var made =
                new KdbxVaultStore()
                        .create(file, Vaults.empty("v"), Vaults.password("p"), Vaults.CHEAP)) {
            assertEquals("v", made.vault().name());
        }
    }

    @Test
    void staysTheSameWhereTheFileIsTouchedOrPutBack() throws IOException {
        var before = stamp();
        Files.setLastModifiedTime(file, FileTime.from(Vaults.NOW));
        assertEquals(before, stamp());
        var bytes = Files.readAllBytes(file);
        Files.delete(file);
        Files.write(file, bytes);
        assertEquals(before, stamp());
    }

    @Test
    void differsAfterASaveOfTheVerySameContent() throws IOException {
        var before = stamp();
        try (var heap = new SecretHeap();
                var open = new KdbxVaultStore().open(file, Vaults.password("p"), heap)) {
            open.save(open.vault());
        }
        assertNotEquals(before, stamp());
    }

    @Test
    void differsWhereTheFileWasCut() throws IOException {
        var before = stamp();
        var bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 1));
        assertEquals(before.headerHash(), stamp().headerHash());
        assertNotEquals(before, stamp());
    }

    @Test
    void isNoneOfAFileThatIsGone() throws IOException {
        Files.delete(file);
        assertThrows(NoSuchFileException.class, this::stamp);
    }

    private Stamp stamp() throws IOException {
        return Stamp.of(new Disk(), file, reader);
    }
}
