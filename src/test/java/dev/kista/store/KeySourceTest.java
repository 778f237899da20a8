package dev.kista.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kista.store.VaultException.Reason;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class KeySourceTest {
    private static final Path VAULT = Path.of("v.kdbx");

    private final KeySource keys = new KeySource(new Disk());
    @TempDir private Path folder;

    @Test
    void makesAKeyWithAFreshSaltEachTime() throws IOException {
        try (var one = keys.fresh(VAULT, Vaults.password("p"), Vaults.CHEAP);
                var other = keys.fresh(VAULT, Vaults.password("p"), Vaults.CHEAP)) {
            assertEquals(one.facts(), other.facts());
            assertEquals(64 * 1024, one.facts().memoryBytes());
            assertNotSame(one, other);
        }
    }

    @Test
    void tellsWhichKeyFileCannotBeRead() {
        var gone = folder.resolve("gone.key");
        var told =
                assertThrows(
                        VaultException.class,
                        () -> keys.composite(VAULT, new Credentials(null, gone)));
        assertEquals(Reason.KEY_FILE, told.reason());
        assertEquals(VAULT, told.file());
        assertEquals(List.of(gone.toString()), told.details());
    }

    @Test
    void refusesAKeyFileThatIsAFolderOrEndless() throws IOException {
        var huge = folder.resolve("huge.key");
        try (var file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(16L * 1024 * 1024 + 1);
        }
        for (var each : List.of(folder, huge)) {
            var told =
                    assertThrows(
                            VaultException.class,
                            () -> keys.composite(VAULT, new Credentials(null, each)));
            assertEquals(Reason.KEY_FILE, told.reason(), each.toString());
        }
    }

    @Test
    void takesAnyFileOfAReasonableSize() throws IOException {
        for (var text : List.of("", "x", "y".repeat(100_000))) {
            var file = Files.writeString(folder.resolve("any.key"), text);
            try (var composite = keys.composite(VAULT, new Credentials(null, file))) {
                assertNotNull(composite);
            }
        }
    }
}
