package dev.kista.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class OtherCredentialsTest {
    private static final String OURS = "correct horse battery staple 42";
    private static final String THEIRS = "another horse battery staple 43";

    @TempDir private Path folder;
    private Path ours;
    private Path theirs;
    private Path key;

    @BeforeEach
    void makeTwoCopies() throws IOException {
        ours = folder.resolve("ours.kdbx");
        theirs = folder.resolve("theirs.kdbx");
        key = Files.writeString(folder.resolve("key"), "any file at all");
        CliRun.with(OURS).run("create", ours).exits(0);
        Files.copy(ours, theirs);
        CliRun.with(OURS).in("x").run("set", theirs, "-n", "a", "KEY").exits(0);
        CliRun.with(OURS)
                .variable("KISTA_NEW_PASSWORD", THEIRS)
                .run("password", theirs, "--new-key-file", key)
                .exits(0);
    }

    @Test
    void opensTheOtherCopyWithAPasswordAndAKeyFileOfItsOwn() throws IOException {
        var file = Files.writeString(folder.resolve("password"), THEIRS + "\n");
        CliRun.with(OURS)
                .run("merge", ours, theirs, "--other-password-file", file, "--other-key-file", key)
                .exits(0);
        CliRun.with(OURS).run("get", ours, "-n", "a", "KEY").exits(0).prints("x");
    }

    @Test
    void saysHowToNameThePasswordWhereItIsNotTheSame() throws IOException {
        var before = Files.readAllBytes(ours);
        var run =
                CliRun.with(OURS)
                        .run("merge", ours, theirs, "--other-key-file", key)
                        .exits(1)
                        .printsNothing();
        assertEquals(2, run.err().lines().count(), run.err());
        assertTrue(run.err().contains("--other-password-file"), run.err());
        assertArrayEquals(before, Files.readAllBytes(ours));
    }

    @Test
    void saysNothingMoreWhereTheNamedPasswordIsWrong() throws IOException {
        var file = Files.writeString(folder.resolve("password"), "wrong");
        var run =
                CliRun.with(OURS)
                        .run("merge", ours, theirs, "--other-password-file", file)
                        .exits(1);
        assertEquals(1, run.err().lines().count(), run.err());
    }

    @Test
    void needsAKeyFileWhereThereIsNoPassword() {
        CliRun.with(OURS).run("merge", ours, theirs, "--other-no-password").exits(2);
    }
}
