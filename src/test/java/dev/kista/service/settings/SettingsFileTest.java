package dev.kista.service.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.codec.Dialect;
import dev.kista.codec.Format;
import dev.kista.service.settings.Settings.Theme;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class SettingsFileTest {
    @TempDir private Path config;
    private SettingsFile file;
    private Path json;

    @BeforeEach
    void setUp() {
        file = new SettingsFile(new KistaFolders(config.resolve("kista")));
        json = config.resolve("kista").resolve("settings.json");
    }

    @Test
    void startsWithTheDefaults() {
        assertEquals(Settings.DEFAULT, file.load());
        assertFalse(Files.exists(json));
    }

    @Test
    void keepsEveryPreference() throws IOException {
        var settings =
                new Settings(
                        Theme.DARK,
                        Settings.Accent.PURPLE,
                        15,
                        Settings.Density.COMPACT,
                        Settings.Language.GERMAN,
                        45,
                        0,
                        true,
                        3,
                        Dialect.NODE,
                        Format.COMPOSE_LIST);
        file.save(settings);
        assertEquals(settings, file.load());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "\"text\"", "{\"theme\":", "\u0000\u0001"})
    void putsADamagedFileAsideAndGoesOn(String content) throws IOException {
        write(content);
        assertEquals(Settings.DEFAULT, file.load());
        assertEquals(content, Files.readString(json.resolveSibling("settings.json.damaged")));
    }

    @Test
    void takesWhatMakesSenseOfAFile() throws IOException {
        write(
                """
                {"theme": "PURPLE", "fontSize": 1000, "clipboardSeconds": "many", "lockMinutes": 5}
                """);
        var settings = file.load();
        assertEquals(Theme.SYSTEM, settings.theme());
        assertEquals(32, settings.fontSize());
        assertEquals(20, settings.clipboardSeconds());
        assertEquals(5, settings.lockMinutes());
    }

    @Test
    void keepsWhatANewerKistaWrote() throws IOException {
        write("{\"theme\": \"DARK\", \"sidebar\": {\"width\": 200}}");
        file.save(file.load().withFontSize(14));
        assertTrue(Files.readString(json).contains("\"width\" : 200"));
    }

    @Test
    void givesDefaultsWhereAFolderIsInTheWay() throws IOException {
        Files.createDirectories(json);
        assertEquals(Settings.DEFAULT, file.load());
    }

    private void write(String content) throws IOException {
        Files.createDirectories(json.getParent());
        Files.writeString(json, content);
    }
}
