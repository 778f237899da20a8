package dev.kista.service.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class JsonFileTest {
    @TempDir private Path folder;

    @Test
    void givesBackWhatWasWritten() throws IOException {
        var file = new JsonFile(folder.resolve("sub/deep/a.json"));
        var content = file.read();
        content.put("name", "\uD83D\uDE00").put("count", 7);
        file.write(content);
        assertEquals(content, new JsonFile(folder.resolve("sub/deep/a.json")).read());
    }

    @Test
    void anEmptyObjectIsWhatANewFileHolds() {
        assertTrue(new JsonFile(folder.resolve("gone.json")).read().isEmpty());
        assertFalse(Files.exists(folder.resolve("gone.json")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "[]", "{\"a\": ", "{} trailing {"})
    void putsADamagedFileAsideAndStartsAnew(String content) throws IOException {
        var path = Files.writeString(folder.resolve("a.json"), content);
        assertTrue(new JsonFile(path).read().isEmpty());
        assertFalse(Files.exists(path));
        assertEquals(content, Files.readString(folder.resolve("a.json.damaged")));
    }

    @Test
    void keepsTheLatestOfTheDamagedFiles() throws IOException {
        var path = folder.resolve("a.json");
        for (var content : List.of("{1", "{2")) {
            Files.writeString(path, content);
            new JsonFile(path).read();
        }
        assertEquals("{2", Files.readString(folder.resolve("a.json.damaged")));
    }

    @Test
    void doesNotReadAHugeFile() throws IOException {
        var path =
                Files.writeString(
                        folder.resolve("a.json"), "{\"a\": \"" + "x".repeat(1024 * 1024) + "\"}");
        assertTrue(new JsonFile(path).read().isEmpty());
        assertTrue(Files.exists(folder.resolve("a.json.damaged")));
    }

    @Test
    void leavesAloneWhatCannotBeRead() throws IOException {
        var path = Files.createDirectory(folder.resolve("a.json"));
        assertTrue(new JsonFile(path).read().isEmpty());
        assertTrue(Files.isDirectory(path));
    }
}
