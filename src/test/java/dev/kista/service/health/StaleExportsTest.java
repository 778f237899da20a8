package dev.kista.service.health;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.codec.Format;
import dev.kista.codec.exchange.WriteOptions;
import dev.kista.desktop.open.SampleVault;
import dev.kista.model.NamespacePath;
import dev.kista.model.SecretValue;
import dev.kista.model.VaultEdit;
import dev.kista.service.settings.RememberedExport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

class StaleExportsTest {
    @TempDir Path folder;

    private final SampleVault sample = new SampleVault().secret("company", "KEY", "hello", "");

    @Test
    void isContentWithAFileThatIsUpToDate() throws IOException {
        var export = export("SECRET_KEY=aGVsbG8=\n", false);
        assertEquals(0, stale(export));
    }

    @Test
    void tellsThatTheSecretWasChangedSince() throws IOException {
        var export = export("SECRET_KEY=aGVsbG8=\n", false);
        sample.edit(
                new VaultEdit.ChangeSecret(
                        sample.idOf("company", "KEY"),
                        null,
                        SecretValue.ofText("other"),
                        null,
                        null));
        assertEquals(1, stale(export));
    }

    @Test
    void tellsThatSomebodyChangedTheFile() throws IOException {
        assertEquals(1, stale(export("SECRET_KEY=aGVsbG8=\nSECRET_MORE=eA==\n", false)));
    }

    @Test
    void asksOfAFileThatWasWrittenIntoForItsOwnLinesAlone() throws IOException {
        assertEquals(0, stale(export("SECRET_MORE=eA==\nSECRET_KEY=aGVsbG8=\n", true)));
        assertEquals(1, stale(export("SECRET_MORE=eA==\n", true)));
    }

    @Test
    void forgetsAFileThatIsGone() throws IOException {
        var export = export("", false);
        Files.delete(export.file());
        assertEquals(0, stale(export));
    }

    private int stale(RememberedExport export) {
        return new StaleExports().in(List.of(export), sample.session.vault()).size();
    }

    private RememberedExport export(String text, boolean into) throws IOException {
        var file = Files.writeString(folder.resolve(".env_encoded"), text);
        return new RememberedExport(
                Path.of("sample.kdbx"),
                file,
                NamespacePath.of("company"),
                Format.ENCODED,
                WriteOptions.PLAIN,
                into,
                Set.of(),
                false,
                false);
    }
}
