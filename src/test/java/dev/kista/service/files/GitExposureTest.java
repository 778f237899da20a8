package dev.kista.service.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class GitExposureTest {
    @TempDir private Path folder;

    @Test
    void knowsAFolderWithoutGit() {
        assertEquals(GitExposure.NONE, GitExposure.of(folder.resolve(".env")));
    }

    @Test
    void warnsOfAFileThatGitDoesNotIgnore() throws Exception {
        git("init", "--quiet");
        assertEquals(GitExposure.EXPOSED, GitExposure.of(folder.resolve(".env")));
        assertTrue(GitExposure.EXPOSED.isRisky());
    }

    @Test
    void trustsAnIgnoreRuleAndItsExceptions() throws Exception {
        git("init", "--quiet");
        Files.writeString(folder.resolve(".gitignore"), "*.env\n!example.env\n");
        var below = Files.createDirectories(folder.resolve("deploy").resolve("prod"));
        assertEquals(GitExposure.IGNORED, GitExposure.of(below.resolve("kestra.env")));
        assertEquals(GitExposure.EXPOSED, GitExposure.of(below.resolve("example.env")));
        assertFalse(GitExposure.IGNORED.isRisky());
    }

    @Test
    void warnsOfAFileThatIsTrackedAlthoughARuleIgnoresIt() throws Exception {
        git("init", "--quiet");
        var file = Files.writeString(folder.resolve(".env"), "A=b\n");
        git("add", ".env");
        Files.writeString(folder.resolve(".gitignore"), ".env\n");
        assertEquals(GitExposure.EXPOSED, GitExposure.of(file));
    }

    @Test
    void saysWhenGitCannotTell() throws IOException {
        Files.writeString(folder.resolve(".git"), "no repository");
        assertEquals(GitExposure.UNKNOWN, GitExposure.of(folder.resolve(".env")));
        assertTrue(GitExposure.UNKNOWN.isRisky());
    }

    private void git(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        var git = new ProcessBuilder(command).directory(folder.toFile()).start();
        assertEquals(0, git.waitFor());
    }
}
