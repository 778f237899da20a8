package dev.kista.service.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Map;

class KistaFoldersTest {
    @Test
    void followsXdgOnLinux() {
        assertConfig("/cfg/kista", Map.of("XDG_CONFIG_HOME", "/cfg"), linux());
    }

    @Test
    void fallsBackToTheHomeFolder() {
        assertConfig("/home/me/.config/kista", Map.of(), linux());
    }

    @Test
    void passesOverARelativeXdgFolder() {
        assertConfig("/home/me/.config/kista", Map.of("XDG_CONFIG_HOME", "cfg"), linux());
    }

    @Test
    void usesTheRoamingFolderOnWindows() {
        assertConfig(
                "/roaming/Kista",
                Map.of("APPDATA", "/roaming"),
                Map.of("os.name", "Windows 11", "user.home", "/home/me"));
    }

    @Test
    void usesTheLibraryOnMac() {
        assertConfig(
                "/home/me/Library/Application Support/Kista",
                Map.of(),
                Map.of("os.name", "Mac OS X", "user.home", "/home/me"));
    }

    @Test
    void obeysTheSystemProperty() {
        assertConfig(
                "/elsewhere",
                Map.of("XDG_CONFIG_HOME", "/cfg"),
                Map.of("kista.config", "/elsewhere", "user.home", "/home/me", "os.name", "Linux"));
    }

    private static Map<String, String> linux() {
        return Map.of("os.name", "Linux", "user.home", "/home/me");
    }

    private static void assertConfig(
            String expected, Map<String, String> environment, Map<String, String> properties) {
        assertEquals(
                Path.of(expected), KistaFolders.of(environment::get, properties::get).config());
    }
}
