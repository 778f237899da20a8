package dev.kista.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.store.KeePassXc;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A vault that KeePassXC's command line made, which is of the older format.
class OlderFormatTest {
    private static final String PASSWORD = "correct horse battery staple 42";

    @TempDir private Path folder;
    private Path vault;

    @BeforeEach
    void makesAVault() throws IOException {
        var keePassXc = KeePassXc.with(PASSWORD);
        keePassXc.run(folder, List.of("db-create", "-q", "-p", "theirs.kdbx"), PASSWORD);
        vault = folder.resolve("theirs.kdbx");
    }

    @Test
    void isNotConvertedWithoutAYes() throws IOException {
        var before = Files.readAllBytes(vault);
        var run = run("x").run("set", vault, "-n", "company", "KEY").exits(1).printsNothing();
        assertTrue(run.err().contains("KDBX 3.1"), run.err());
        assertTrue(run.err().contains("--upgrade"), run.err());
        assertArrayEquals(before, Files.readAllBytes(vault));
    }

    @Test
    void isConvertedWithOne() {
        run("x").run("set", vault, "-n", "company", "KEY", "--upgrade").exits(0);
        run("").run("get", vault, "-n", "company", "KEY").exits(0).prints("x");
        run("y").run("set", vault, "-n", "company", "KEY").exits(0);
    }

    private static CliRun run(String in) {
        return CliRun.with(PASSWORD).in(in);
    }
}
