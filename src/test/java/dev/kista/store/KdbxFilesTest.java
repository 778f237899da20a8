package dev.kista.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kista.store.VaultException.Reason;
import dev.kista.store.kdbx.ReadLimits;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

class KdbxFilesTest {
    private final KdbxFiles files =
            new KdbxFiles(new Disk(), ReadLimits.DEFAULT, () -> Vaults.NOW, () -> 1, Duration.ZERO);
    private final List<String> read = new ArrayList<>();
    @TempDir private Path folder;

    @Test
    void refusesBeforeItReadsWhatCannotBeAVault() throws IOException {
        assertRefused(Reason.MISSING, folder.resolve("gone.kdbx"));
        assertRefused(Reason.IS_FOLDER, folder);
        assertRefused(Reason.EMPTY, Files.createFile(folder.resolve("empty.kdbx")));
        assertEquals(List.of(), read);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no such device")
    void refusesADeviceThatNeverEnds() {
        assertRefused(Reason.NOT_A_VAULT, Path.of("/dev/zero"));
        assertEquals(List.of(), read);
    }

    @Test
    void saysThatAFileAsksForTooMuchMemory() throws IOException {
        var file = Files.writeString(folder.resolve("v.kdbx"), "x");
        var told =
                assertThrows(
                        VaultException.class,
                        () ->
                                files.open(
                                        file,
                                        in -> {
                                            throw new OutOfMemoryError();
                                        }));
        assertEquals(Reason.TOO_COSTLY, told.reason());
        assertEquals(file, told.file());
    }

    @Test
    void tellsTheFileThatWasAskedForWhateverALinkLeadsTo() throws IOException {
        var link =
                Files.createSymbolicLink(folder.resolve("link.kdbx"), folder.resolve("gone.kdbx"));
        assertEquals(link, assertThrows(VaultException.class, () -> open(link)).file());
    }

    private void assertRefused(Reason reason, Path file) {
        var told = assertThrows(VaultException.class, () -> open(file));
        assertEquals(reason, told.reason());
        assertEquals(file, told.file());
    }

    private KdbxVaultFile open(Path file) throws VaultException {
        return files.open(
                file,
                in -> {
                    read.add("read");
                    throw new IOException("never");
                });
    }
}
