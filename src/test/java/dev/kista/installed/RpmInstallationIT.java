package dev.kista.installed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Installs the `.rpm` with rpm into an empty root, runs it from there, and takes it away again.
/// What it needs of the system is not in that root, so that rpm does not ask for it.
class RpmInstallationIT {
    private static final String VERSION = System.getProperty("kista.version");

    @TempDir private Path folder;
    private Path root;
    private Path home;

    @BeforeEach
    void setUp() throws Exception {
        root = Files.createDirectory(folder.resolve("root"));
        home = Files.createDirectory(folder.resolve("home"));
        rpm("--initdb");
        rpm("--install", "--nodeps", "--ignorearch", Packages.ending(".rpm").toString());
    }

    @Test
    void runsFromThePathOnceInstalledAndLeavesNothingBehindWhenRemoved() throws Exception {
        assertEquals("kista-" + VERSION + "-1\n", rpm("--query", "kista").replace(arch(), ""));
        new Installation(
                        List.of(),
                        root.resolve("usr/bin/kista"),
                        Map.of("PATH", "/usr/bin:/bin", "HOME", home.toString()),
                        folder)
                .works(VERSION);
        rpm("--verify", "kista", "--nodeps");
        rpm("--erase", "--nodeps", "kista");
        assertEquals(List.of(), left());
        assertEquals(List.of(), files(home));
    }

    private static String arch() {
        return "." + System.getProperty("os.arch").replace("amd64", "x86_64");
    }

    /// Files, and folders that only Kista has; those of the system an empty root has from its first
    /// package on.
    private List<String> left() throws IOException {
        return files(root).stream()
                .filter(each -> !each.startsWith("var/lib/rpm"))
                .filter(each -> Files.isRegularFile(root.resolve(each)) || each.contains("kista"))
                .toList();
    }

    private static List<String> files(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(each -> !each.equals(folder))
                    .map(each -> folder.relativize(each).toString())
                    .toList();
        }
    }

    private String rpm(String... arguments) throws IOException, InterruptedException {
        var command =
                new ArrayList<>(
                        List.of("rpm", "--root", root.toString(), "--dbpath", "/var/lib/rpm"));
        if (!System.getProperty("user.name").equals("root")) {
            command.addFirst("fakeroot");
        }
        command.addAll(List.of(arguments));
        var run =
                Run.of(
                        folder,
                        Map.of(
                                "PATH",
                                "/usr/sbin:/usr/bin:/sbin:/bin",
                                "HOME",
                                home.toString(),
                                "LC_ALL",
                                "C.UTF-8"),
                        command);
        assertEquals(0, run.exitCode(), run.out() + run.err());
        return run.out();
    }
}
