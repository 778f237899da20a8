package dev.kista.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class ImportCommandTest {
    private static final String PASSWORD = "correct horse battery staple 42";

    @TempDir private Path folder;
    private Path vault;

    @BeforeEach
    void makeAVault() {
        vault = folder.resolve("v.kdbx");
        run().run("create", vault).exits(0);
    }

    @Test
    void readsAFileByTheFormatAndDialectItIsTold() throws IOException {
        var file = Files.writeString(folder.resolve("in"), "A='x'\n");
        run().run("import", vault, file, "-n", "a", "--from", "env", "--dialect", "docker")
                .exits(0)
                .printsNothing();
        run().run("get", vault, "-n", "a", "A").prints("'x'");
    }

    @Test
    void changesNothingWhereTheTextCannotBeReadAtAllEvenIfToldToPassOver() throws IOException {
        var before = Files.readAllBytes(vault);
        var run =
                run().in("{\"A\": \"x\"")
                        .run("import", vault, "-", "-n", "a", "--skip-refused")
                        .exits(1)
                        .printsNothing();
        assertTrue(run.err().startsWith("kista: -:1:"), run.err());
        assertTrue(run.err().contains("Nothing was imported from -"), run.err());
        assertArrayEquals(before, Files.readAllBytes(vault));
    }

    @Test
    void countsWhatIsTheSameAndAddsNoStateToItsPast() {
        run().in("{\"A\": \"x\"}").run("import", vault, "-", "-n", "a").exits(0);
        run().in("{\"A\": \"x\"}")
                .run("import", vault, "-", "-n", "a")
                .exits(0)
                .says("kista: 0 new, 0 changed, 1 same, 0 refused\n");
        var history = run().run("history", vault, "A").exits(0).out();
        assertTrue(history.lines().count() == 2, history);
    }

    @Test
    void takesTheLastOfAKeyGivenTwiceAndSaysSo() {
        var run =
                run().in("{\"A\": \"1\", \"A\": \"2\"}")
                        .run("import", vault, "-", "-n", "a")
                        .exits(0);
        assertTrue(run.err().contains("warning: A: "), run.err());
        assertTrue(run.err().endsWith("kista: 1 new, 0 changed, 0 same, 0 refused\n"), run.err());
        run().run("get", vault, "-n", "a", "A").prints("2");
    }

    @Test
    void importsNothingOfAnEmptyText() {
        run().in("")
                .run("import", vault, "-", "-n", "a")
                .exits(0)
                .says("kista: 0 new, 0 changed, 0 same, 0 refused\n");
    }

    @Test
    void saysThatTheFileIsNotThereBeforeItAsksForThePassword() {
        var missing = folder.resolve("missing");
        var run = new CliRun().run("import", vault, missing, "-n", "a").exits(1).printsNothing();
        assertTrue(run.err().contains(missing.toString()), run.err());
    }

    @Test
    void neverSaysAValue() {
        var run =
                run().in("{\"A\": [\"hunter2\"], \"B C\": \"hunter3\", \"D\": \"hunter4\"}")
                        .run("import", vault, "-", "-n", "a", "--skip-refused");
        assertTrue(!run.err().contains("hunter"), run.err());
    }

    private static CliRun run() {
        return CliRun.with(PASSWORD);
    }
}
