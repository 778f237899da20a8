package dev.kista.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.desktop.dialog.Notice;
import dev.kista.desktop.open.SampleVault;
import dev.kista.service.settings.KistaFolders;
import dev.kista.service.settings.RecentVaults;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class VaultTracesTest {
    private final SampleVault sample = new SampleVault();
    @TempDir private Path folder;

    @Test
    void remembersAnOpenedVaultByItsFileAndItsName() {
        var parts = new SharedParts(folder);
        var recent = new RecentVaults(parts.folders);
        new VaultTraces(parts.shared, recent).remember(sample.session);
        var entry = recent.list().getFirst();
        assertEquals("sample", entry.name());
        assertEquals(Path.of("sample.kdbx").toAbsolutePath(), entry.file());
        assertEquals(SampleVault.START, entry.opened());
        assertEquals(List.of(), parts.notices.shown());
    }

    @Test
    void warnsWhereTheListCannotBeWritten() throws IOException {
        var parts = new SharedParts(folder);
        var blocked =
                new RecentVaults(
                        new KistaFolders(Files.writeString(folder.resolve("file"), "in the way")));
        new VaultTraces(parts.shared, blocked).remember(sample.session);
        assertEquals(Notice.Kind.WARNING, parts.notices.last().kind());
        assertEquals(
                "The list of recent vaults could not be written.", parts.notices.last().text());
    }
}
