package dev.kista.service.see;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.kista.codec.compose.EnvFiles.Content;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class FolderFilesTest {
    @TempDir private Path folder;

    @Test
    void readsWhatLiesBesideTheComposeFile() throws IOException {
        Files.writeString(
                Files.createDirectory(folder.resolve("sub")).resolve("a.env"), "A=\uD83D\uDE00\n");
        assertEquals(new Content.Text("A=\uD83D\uDE00\n"), files().beside("sub/a.env"));
        assertEquals(new Content.Text("A=\uD83D\uDE00\n"), files().beside("./sub/../sub/a.env"));
        assertEquals(
                new Content.Text("A=\uD83D\uDE00\n"),
                files().beside(folder.resolve("sub/a.env").toString()));
    }

    @Test
    void missesWhatIsNotThereAndWhatIsNoName() {
        assertEquals(new Content.Missing(), files().beside("gone.env"));
        assertEquals(new Content.Missing(), files().beside("a\0b"));
        assertEquals(new Content.Missing(), files().here("no-such-file-in-the-working-folder.env"));
    }

    @Test
    void saysWhyItCannotReadAFolder() {
        var content = assertInstanceOf(Content.Unreadable.class, files().beside("."));
        assertEquals("see.unreadable", content.problem().code());
        assertEquals(List.of("folder"), content.problem().details());
    }

    @Test
    void saysThatBytesAreNoText() throws IOException {
        Files.write(folder.resolve("x.env"), new byte[] {(byte) 0xff, (byte) 0xfe, 'A', 0});
        var content = assertInstanceOf(Content.Unreadable.class, files().beside("x.env"));
        assertEquals("text.utf-16", content.problem().code());
    }

    @Test
    void namesTheFolderThatAProjectIsCalledAfter() {
        assertEquals("shop", new FolderFiles(Path.of("/srv/shop/compose.yml")).folder());
        assertEquals("shop", new FolderFiles(Path.of("/srv/shop/x/../compose.yml")).folder());
        assertEquals("", new FolderFiles(Path.of("/compose.yml")).folder());
    }

    private FolderFiles files() {
        return new FolderFiles(folder.resolve("compose.yml"));
    }
}
