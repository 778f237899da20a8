package dev.kista.service.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kista.codec.patch.LineDiff;
import dev.kista.service.files.SecretFileWriter;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class PlannedWritingTest {
    private final PlannedWriting writing = new PlannedWriting(new SecretFileWriter());
    @TempDir private Path folder;

    @Test
    void writesANewFileWhereThereIsStillNone() throws IOException {
        var file = folder.resolve("out.env");
        writing.check(change(file, null, "A=\uD83D\uDE00\n"));
        assertFalse(Files.exists(file), "a check writes nothing");
        writing.write(change(file, null, "A=\uD83D\uDE00\n"));
        assertEquals("A=\uD83D\uDE00\n", Files.readString(file));
    }

    @Test
    void writesOverAFileThatIsStillTheSame() throws IOException {
        var file = Files.writeString(folder.resolve("out.env"), "before");
        writing.write(change(file, "before", ""));
        assertEquals("", Files.readString(file));
    }

    @Test
    void leavesAFileAloneThatCameMeanwhile() throws IOException {
        var file = Files.writeString(folder.resolve("out.env"), "");
        assertOutdated(change(file, null, "A=b\n"));
        assertEquals("", Files.readString(file));
    }

    @Test
    void leavesAFileAloneThatChangedMeanwhile() throws IOException {
        var file = Files.writeString(folder.resolve("out.env"), "before.");
        assertOutdated(change(file, "before", "A=b\n"));
        assertEquals("before.", Files.readString(file));
    }

    @Test
    void doesNotBringBackAFileThatWent() {
        var file = folder.resolve("gone.env");
        assertOutdated(change(file, "before", "A=b\n"));
        assertFalse(Files.exists(file));
    }

    private void assertOutdated(FileChange change) {
        assertEquals(
                change.file(),
                assertThrows(FileOutdated.class, () -> writing.check(change)).file());
        assertEquals(
                change.file(),
                assertThrows(FileOutdated.class, () -> writing.write(change)).file());
    }

    private static FileChange change(Path file, @Nullable String before, String text) {
        var digest =
                before == null ? null : PatchedFile.digest(before.getBytes(StandardCharsets.UTF_8));
        return new FileChange(
                file, digest, text, LineDiff.of("", List.of(), List.of(), "", List.of()));
    }
}
