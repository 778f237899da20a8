package dev.kista.service.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

class WindowPlaceFileTest {
    @TempDir private Path folder;

    @Test
    void remembersTheWindow() throws IOException {
        var place =
                new WindowPlace(10, -20, 1100, 720.5, true, Map.of("tree", 0.2, "snippet", -0.7));
        file().save(place);
        assertEquals(place, file().load());
    }

    @Test
    void knowsNothingBeforeTheFirstWindow() {
        assertFalse(file().load().isKnown());
    }

    @Test
    void takesNoNonsense() throws IOException {
        Files.writeString(
                folder.resolve("window.json"),
                """
                {"x": "left", "width": 100, "dividers": {"tree": 7, "detail": "wide"}}
                """);
        assertEquals(new WindowPlace(0, 0, 100, 0, false, Map.of("tree", 1.0)), file().load());
    }

    private WindowPlaceFile file() {
        return new WindowPlaceFile(new KistaFolders(folder));
    }
}
