package dev.kista.installed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Looks into the `.rpm`: it has what the `.deb` has, and takes nothing of the system for its own.
class RpmPackageIT {
    @TempDir private Path folder;

    @Test
    void holdsTheSameFilesAsTheDebianPackage() throws Exception {
        var root = Files.createDirectory(folder.resolve("deb")).toString();
        run("dpkg-deb", "--extract", Packages.ending(".deb").toString(), root);
        var expected = new TreeSet<String>();
        try (var all = Files.walk(Path.of(root))) {
            all.filter(each -> !Files.isDirectory(each) || Files.isSymbolicLink(each))
                    .map(each -> "/" + Path.of(root).relativize(each))
                    .filter(each -> !each.endsWith("/kista/copyright"))
                    .forEach(expected::add);
        }
        var held = new TreeSet<>(list());
        assertTrue(held.containsAll(expected), () -> lacking(expected, held));
        held.removeAll(expected);
        held.removeIf(each -> each.startsWith("/opt/kista") || each.startsWith("/usr/share/doc/"));
        assertEquals(new TreeSet<>(), held, "folders of the system");
    }

    @Test
    void bringsItsOwnJavaAndRunsNoScripts() throws Exception {
        var rpm = Packages.ending(".rpm").toString();
        assertEquals("", run("rpm", "-qp", "--scripts", rpm));
        var wanted = new ArrayList<>(run("rpm", "-qp", "--requires", rpm).lines().toList());
        wanted.removeIf(each -> each.startsWith("rpmlib("));
        assertEquals(List.of("glibc"), wanted);
    }

    private List<String> list() throws Exception {
        return run("rpm", "-qlp", Packages.ending(".rpm").toString()).lines().toList();
    }

    private static String lacking(TreeSet<String> expected, TreeSet<String> held) {
        var lacking = new TreeSet<>(expected);
        lacking.removeAll(held);
        return lacking.toString();
    }

    private String run(String... command) throws Exception {
        var environment = new HashMap<>(Map.of("PATH", "/usr/sbin:/usr/bin:/sbin:/bin"));
        environment.put("HOME", folder.toString());
        environment.put("LC_ALL", "C.UTF-8");
        var run = Run.of(folder, environment, List.of(command));
        assertEquals(0, run.exitCode(), run.err());
        return run.out();
    }
}
