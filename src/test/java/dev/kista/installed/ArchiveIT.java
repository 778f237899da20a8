package dev.kista.installed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;

/// Unpacks the portable archive where it is awkward: a path with blanks and umlauts, a folder that
/// nobody may write to, a user without a home.
class ArchiveIT {
    private static final String VERSION = System.getProperty("kista.version");

    /// The user that owns nothing.
    private static final String NOBODY = "65534";

    @TempDir private Path folder;
    private Installation installation;

    @BeforeEach
    void setUp() throws Exception {
        var everybody = PosixFilePermissions.fromString("rwxrwxrwx");
        Files.setPosixFilePermissions(folder, everybody);
        var there = Files.createDirectories(folder.resolve("Käse & Brot").resolve("große Stücke"));
        var writable = Files.createDirectory(folder.resolve("work"));
        Files.setPosixFilePermissions(writable, everybody);
        var unpacked =
                Run.of(
                        folder,
                        Map.of("PATH", "/usr/bin:/bin", "LC_ALL", "C.UTF-8"),
                        List.of(
                                "sh",
                                "-c",
                                "tar -xzf \"$1\" -C \"$2\" && chmod -R a-w \"$2\"",
                                "sh",
                                Packages.ending(".tar.gz").toString(),
                                there.toString()));
        assertEquals(new Run(0, "", ""), unpacked);
        installation =
                new Installation(
                        isRoot()
                                ? List.of(
                                        "setpriv",
                                        "--reuid=" + NOBODY,
                                        "--regid=" + NOBODY,
                                        "--clear-groups")
                                : List.of(),
                        there.resolve("kista-" + VERSION).resolve("bin/kista"),
                        Map.of("PATH", "/usr/bin:/bin", "HOME", "/nonexistent"),
                        writable);
    }

    @Test
    void runsFromAnAwkwardPlaceForAUserWithoutAHome() throws Exception {
        installation.works(VERSION);
    }

    @Test
    void opensTheWindowThereToo() throws Exception {
        installation.opensTheWindow("archive");
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }
}
