package dev.kista.desktop.patching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.codec.Dialect;
import dev.kista.codec.Format;
import dev.kista.desktop.open.SampleVault;
import dev.kista.model.NamespacePath;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

class PatchWorkTest {
    private static final String COMPOSE = "services:\n  kestra:\n    image: kestra/kestra\n";

    private final SampleVault sample = new SampleVault().secret("a", "TOKEN", "s3cret", "");
    private final PatchWork work = new PatchWork();
    @TempDir private Path folder;

    @Test
    void showsWhatItWouldWriteAndWritesThat() throws IOException {
        var request = request(file("compose.yml", COMPOSE));
        var preview = work.preview(request);
        assertEquals(Format.COMPOSE, preview.format());
        assertTrue(preview.isWritable());
        assertEquals(List.of(2, 0), List.of(preview.added(), preview.removed()));
        assertFalse(preview.toString().contains("s3cret"));
        assertFalse(preview.toString().contains("czNjcmV0"));
        assertTrue(work.write(request, preview));
        assertTrue(Files.readString(request.file()).contains("SECRET_TOKEN: \"czNjcmV0\""));
    }

    @Test
    void writesNothingThatWasNotShown() throws IOException {
        var request = request(file("compose.yml", COMPOSE));
        var preview = work.preview(request);
        Files.writeString(request.file(), COMPOSE + "# edited\n");
        assertFalse(work.write(request, preview));
        assertEquals(COMPOSE + "# edited\n", Files.readString(request.file()));
    }

    @Test
    void hasNothingToWriteWhereAllIsThere() throws IOException {
        var request = request(file("compose.yml", COMPOSE));
        work.write(request, work.preview(request));
        var again = work.preview(request);
        assertFalse(again.isWritable());
        assertFalse(again.refused());
        assertEquals(List.of(), again.rows());
    }

    @Test
    void refusesAComposeFileOfWhichNoServiceIsChosen() throws IOException {
        var preview = work.preview(request(file("compose.yml", COMPOSE)).into(Set.of()));
        assertTrue(preview.refused());
        assertEquals(
                List.of("kestra"), preview.services().stream().map(each -> each.name()).toList());
        assertEquals(List.of(), preview.findings());
    }

    @Test
    void refusesAFileThatIsNoText() throws IOException {
        var preview = work.preview(request(Files.write(folder.resolve("x"), new byte[] {0, 1, 2})));
        assertTrue(preview.refused());
        assertNull(preview.format());
        assertFalse(preview.findings().isEmpty());
    }

    private PatchRequest request(Path file) {
        return new PatchRequest(
                sample.session.vault(), NamespacePath.of("a"), file, Dialect.COMPOSE, null, false);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
