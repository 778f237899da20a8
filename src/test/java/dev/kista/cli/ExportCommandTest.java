package dev.kista.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class ExportCommandTest {
    private static final String PASSWORD = "correct horse battery staple 42";

    @TempDir private Path folder;
    private Path vault;

    @BeforeEach
    void makeAVault() {
        vault = folder.resolve("v.kdbx");
        run().run("create", vault).exits(0);
        run().in("{\"LINES\": \"a\\nb\", \"B\": \"it's\"}")
                .run("import", vault, "-", "-n", "team")
                .exits(0);
    }

    @Test
    void writesForTheDialectItIsTold() {
        run().run("export", vault, "-n", "team", "--to", "env", "--dialect", "shell")
                .exits(0)
                .says("")
                .prints("LINES='a\nb'\nB='it'\\''s'\n");
    }

    @Test
    void writesAllOrNothingAndLeavesTheFileAlone() throws IOException {
        var out = Files.writeString(folder.resolve("out"), "before");
        var run =
                run().run(
                                "export",
                                vault,
                                "-n",
                                "team",
                                "--to",
                                "env",
                                "--dialect",
                                "docker",
                                "-o",
                                out)
                        .exits(1)
                        .printsNothing();
        assertTrue(run.err().startsWith("kista: " + vault + ": LINES: "), run.err());
        assertFalse(run.err().contains("it's"), run.err());
        assertEquals("before", Files.readString(out));
    }

    @Test
    void refusesToWriteIntoAFolderBeforeItAsksForThePassword() {
        var run =
                new CliRun()
                        .run("export", vault, "-n", "team", "--to", "json", "-o", folder)
                        .exits(1)
                        .printsNothing();
        assertTrue(run.err().contains(folder.toString()), run.err());
    }

    @Test
    void needsAFormatThatCanBeWritten() {
        run().run("export", vault, "-n", "team").exits(2).printsNothing();
        run().run("export", vault, "-n", "team", "--to", "docker-inspect").exits(2);
    }

    @Test
    void saysThatThereIsNoSuchNamespaceAndMakesNoFile() {
        var out = folder.resolve("out");
        run().run("export", vault, "-n", "teams", "--to", "json", "-o", out)
                .exits(1)
                .says("kista: There is no namespace teams in v.\n");
        assertFalse(Files.exists(out));
    }

    private static CliRun run() {
        return CliRun.with(PASSWORD);
    }
}
