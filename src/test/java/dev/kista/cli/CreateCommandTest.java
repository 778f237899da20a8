package dev.kista.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class CreateCommandTest {
    private static final String PASSWORD = "correct horse battery staple 42";

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "ours.kdbx, '', ours",
        "ours, '', ours",
        "a.b.kdbx, '', a.b",
        "Ours.KDBX, '', Ours.KDBX",
        "x.kdbx, Team é, Team é"
    })
    void namesTheVaultAfterItsFileUnlessTold(String file, String name, String expected) {
        var vault = folder.resolve(file);
        if (name.isEmpty()) {
            run().run("create", vault).exits(0).says("");
        } else {
            run().run("create", vault, "--name", name).exits(0).says("");
        }
        run().run("get", vault, "-n", "none", "KEY")
                .exits(1)
                .says("kista: There is no namespace none in " + expected + ".\n");
    }

    @Test
    void asksNobodyWhereTheFileIsThereAlready() throws IOException {
        var file = Files.writeString(folder.resolve("v.kdbx"), "something else");
        var before = Files.readAllBytes(file);
        var run = new CliRun().typing(PASSWORD, PASSWORD).run("create", file).exits(1);
        assertTrue(run.err().contains("v.kdbx is already there"), run.err());
        assertArrayEquals(before, Files.readAllBytes(file));
        run.run("create", folder.resolve("w.kdbx")).exits(0);
    }

    @Test
    void makesNoFolderAndLeavesNothingBehind() throws IOException {
        var missing = folder.resolve("missing");
        run().run("create", missing.resolve("v.kdbx")).exits(1).printsNothing();
        assertFalse(Files.exists(missing));
        try (var left = Files.list(folder)) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void refusesAWeakKeyBeforeItAsks() {
        var vault = folder.resolve("v.kdbx");
        new CliRun().run("create", vault, "--memory", "1").exits(2).printsNothing();
        assertFalse(Files.exists(vault));
    }

    @Test
    void needsAFile() {
        run().run("create").exits(2).printsNothing();
    }

    private static CliRun run() {
        return CliRun.with(PASSWORD);
    }
}
