package dev.kista.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class RestoreCommandTest {
    private static final String PASSWORD = "correct horse battery staple 42";

    @TempDir private Path folder;
    private Path vault;

    @BeforeEach
    void makeAVault() {
        vault = folder.resolve("v.kdbx");
        run().run("create", vault).exits(0);
        set("a", "1");
        set("a", "2");
        set("b", "3");
    }

    @Test
    void countsStatesBackFromThePresentOne() {
        set("a", "4");
        run().run("restore", vault, "a/KEY", "2").exits(0).printsNothing().says("");
        run().run("get", vault, "-n", "a", "KEY").prints("1");
        run().run("restore", vault, "a/KEY", "1").exits(0);
        run().run("get", vault, "-n", "a", "KEY").prints("4");
    }

    @Test
    void changesNothingWhereNothingOfTheNameLiesInTheTrash() throws IOException {
        var before = Files.readAllBytes(vault);
        run().run("restore", vault, "KEY")
                .exits(1)
                .printsNothing()
                .says("kista: There is no KEY in the trash.\n");
        assertArrayEquals(before, Files.readAllBytes(vault));
    }

    @Test
    void asksWhichSecretIsMeantBeforeItLooksAtItsPast() {
        var run = run().run("restore", vault, "KEY", "1").exits(1);
        assertTrue(run.err().contains("a/KEY, b/KEY"), run.err());
    }

    @Test
    void saysHowManyStatesThereAre() {
        run().run("restore", vault, "b/KEY", "1")
                .exits(1)
                .says("kista: KEY has no earlier state 1; it has 0. kista history shows them.\n");
    }

    @Test
    void takesThePlaceThatWasNamedFromTheTrash() {
        run().run("trash", vault, "a/KEY").exits(0);
        run().run("trash", vault, "b/KEY").exits(0);
        run().run("restore", vault, "-n", "b", "key").exits(0);
        run().run("get", vault, "-n", "b", "KEY").prints("3");
        run().run("get", vault, "-n", "a", "KEY").exits(1);
    }

    private void set(String namespace, String value) {
        run().in(value).run("set", vault, "-n", namespace, "KEY").exits(0);
    }

    private static CliRun run() {
        return CliRun.with(PASSWORD);
    }
}
