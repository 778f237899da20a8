package dev.kista.installed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Installs the `.deb` with dpkg into an empty root, runs it from there, and takes it away again.
class DebianPackageIT {
    private static final String VERSION = System.getProperty("kista.version");

    @TempDir private Path folder;
    private Path root;
    private Path home;

    @BeforeEach
    void setUp() throws Exception {
        root = Files.createDirectory(folder.resolve("root"));
        home = Files.createDirectory(folder.resolve("home"));
        var database = Files.createDirectories(root.resolve("var/lib/dpkg"));
        for (var each : List.of("updates", "info", "triggers")) {
            Files.createDirectory(database.resolve(each));
        }
        Files.createFile(database.resolve("status"));
        Files.createFile(database.resolve("available"));
        assertSucceeds(dpkg("--install", Packages.ending(".deb").toString()));
    }

    @AfterEach
    void tearDown() throws Exception {
        dpkg("--purge", "kista");
    }

    @Test
    void runsFromThePathOnceInstalled() throws Exception {
        installation().works(VERSION);
    }

    @Test
    void opensTheWindow() throws Exception {
        installation().opensTheWindow("deb");
    }

    @Test
    void leavesNothingBehindWhenRemoved() throws Exception {
        installation().works(VERSION);
        assertSucceeds(dpkg("--purge", "kista"));
        var left = new TreeSet<>(files());
        left.removeIf(each -> each.startsWith("var/lib/dpkg"));
        assertEquals(Set.of(), left);
        assertEquals(List.of(), ls(home));
    }

    @Test
    void tellsTheDesktopAboutItself() throws Exception {
        var share = root.resolve("usr/share");
        var entry = share.resolve("applications/dev.kista.Kista.desktop");
        assertSucceeds(run("desktop-file-validate", entry.toString()));
        assertTrue(Files.readString(entry).contains("Exec=kista %f"));
        for (var size : List.of("16x16", "48x48", "512x512")) {
            assertTrue(
                    Files.exists(
                            share.resolve("icons/hicolor/" + size + "/apps/dev.kista.Kista.png")),
                    size);
        }
        var metainfo = share.resolve("metainfo/dev.kista.Kista.metainfo.xml");
        assertTrue(Files.readString(metainfo).contains("version=\"" + VERSION + "\""));
    }

    @Test
    void bringsItsManualItsCompletionsAndItsLicences() throws Exception {
        var share = root.resolve("usr/share");
        for (var each :
                List.of(
                        "man/man1/kista.1.gz",
                        "bash-completion/completions/kista",
                        "zsh/site-functions/_kista",
                        "fish/vendor_completions.d/kista.fish",
                        "doc/kista/LICENSE",
                        "doc/kista/THIRD-PARTY.md")) {
            assertTrue(Files.size(share.resolve(each)) > 0, each);
        }
        var bom = Files.readString(share.resolve("doc/kista/kista-bom.json"));
        assertTrue(bom.contains("\"CycloneDX\""), "the bill of materials");
        assertTrue(bom.contains("pkg:maven/info.picocli/picocli@"), "what is in it");
    }

    private Installation installation() {
        return new Installation(
                List.of(),
                root.resolve("usr/bin/kista"),
                Map.of("PATH", "/usr/bin:/bin", "HOME", home.toString()),
                folder);
    }

    private Run dpkg(String... arguments) throws IOException, InterruptedException {
        var command =
                new ArrayList<>(
                        List.of(
                                "fakeroot",
                                "dpkg",
                                "--root=" + root,
                                "--force-not-root,depends",
                                "--log=/dev/null"));
        command.addAll(List.of(arguments));
        return run(command.toArray(String[]::new));
    }

    private Run run(String... command) throws IOException, InterruptedException {
        return Run.of(
                folder,
                Map.of("PATH", "/usr/sbin:/usr/bin:/sbin:/bin", "HOME", home.toString()),
                List.of(command));
    }

    private static void assertSucceeds(Run run) {
        assertEquals(0, run.exitCode(), run.out() + run.err());
    }

    private List<String> files() throws IOException {
        return ls(root);
    }

    private static List<String> ls(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(each -> !each.equals(folder))
                    .map(each -> folder.relativize(each).toString())
                    .filter(each -> !Set.of("var", "var/lib").contains(each))
                    .toList();
        }
    }
}
