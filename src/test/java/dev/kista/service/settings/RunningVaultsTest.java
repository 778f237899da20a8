package dev.kista.service.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class RunningVaultsTest {
    private static final String HOLD =
            """
            import fcntl, sys
            file = open(sys.argv[1], "w")
            fcntl.lockf(file, fcntl.LOCK_EX)
            print("held", flush=True)
            sys.stdin.read()
            """;

    @TempDir Path folder;

    @Test
    void givesAVaultToOneWindow() {
        var vault = folder.resolve("team.kdbx");
        var first = running().claim(vault).orElseThrow();
        assertTrue(first.isOf(folder.resolve("x/../team.kdbx")));
        assertTrue(running().claim(vault).isEmpty());
        assertFalse(running().claim(folder.resolve("other.kdbx")).isEmpty());
        first.close();
        assertFalse(running().claim(vault).isEmpty());
    }

    @Test
    void knowsAVaultByEachOfItsNames() throws IOException {
        var vault = Files.createFile(folder.resolve("team.kdbx"));
        var link = Files.createSymbolicLink(folder.resolve("link.kdbx"), vault);
        assertFalse(running().claim(vault).isEmpty());
        assertTrue(running().claim(link).isEmpty());
    }

    @Test
    void leavesAVaultToAnotherProcessUntilThatEnds() throws IOException, InterruptedException {
        var vault = folder.resolve("team.kdbx");
        running().claim(vault).orElseThrow().close();
        Path lock;
        try (var locks = Files.list(folder.resolve("config/running"))) {
            lock = locks.findFirst().orElseThrow();
        }
        var other = new ProcessBuilder("python3", "-c", HOLD, lock.toString()).start();
        try (var said = other.inputReader()) {
            assertEquals("held", said.readLine());
            assertTrue(running().claim(vault).isEmpty());
        } finally {
            other.getOutputStream().close();
            other.waitFor();
        }
        assertFalse(running().claim(vault).isEmpty());
    }

    @Test
    void callsTheWindowThatHasAVault() {
        var vault = folder.resolve("team.kdbx");
        running().call(vault);
        var held = running().claim(vault).orElseThrow();
        var other = running().claim(folder.resolve("other.kdbx")).orElseThrow();
        assertFalse(held.isCalled(), "a call from before is nobody's");
        running().call(folder.resolve("x/../team.kdbx"));
        assertFalse(other.isCalled());
        assertTrue(held.isCalled());
        assertFalse(held.isCalled(), "once is enough");
    }

    @Test
    void refusesNobodyWhereNothingCanBeWritten() throws IOException {
        Files.writeString(folder.resolve("config"), "a file, where the folder should be");
        assertFalse(running().claim(folder.resolve("team.kdbx")).isEmpty());
        running().call(folder.resolve("team.kdbx"));
    }

    private RunningVaults running() {
        return new RunningVaults(new KistaFolders(folder.resolve("config")));
    }
}
