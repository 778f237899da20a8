package dev.kista.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class MergeCommandTest {
    private static final String PASSWORD = "correct horse battery staple 42";
    private static final String OTHER_PASSWORD = "another horse battery staple 42";

    @TempDir private Path folder;
    private Path vault;
    private Path other;

    @BeforeEach
    void makesTwoCopies() throws IOException {
        vault = folder.resolve("ours.kdbx");
        other = folder.resolve("theirs.kdbx");
        run().run("create", vault).exits(0);
        set(vault, "ONE", "1");
        Files.copy(vault, other);
        set(vault, "OURS", "sentinel-ours");
        set(other, "THEIRS", "sentinel-theirs");
    }

    private static CliRun run() {
        return CliRun.with(PASSWORD);
    }

    private static void set(Path file, String key, String value) {
        run().in(value).run("set", file, "-n", "company.team", key).exits(0);
    }

    @Test
    void takesWhatTheOtherCopyHasMore() throws IOException {
        var before = Files.readAllBytes(other);
        run().run("merge", vault, other)
                .exits(0)
                .prints("THEIRS in company.team: new\n")
                .says("kista: 1 change taken from " + other + "\n");
        run().run("get", vault, "-n", "company.team", "THEIRS").prints("sentinel-theirs");
        run().run("get", vault, "-n", "company.team", "OURS").prints("sentinel-ours");
        assertArrayEquals(before, Files.readAllBytes(other));
    }

    @Test
    void keepsABackupOfTheFileBefore() throws IOException {
        var before = Files.readAllBytes(vault);
        run().run("merge", vault, other).exits(0);
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("ours.kdbx.bak")));
    }

    @Test
    void aDryRunShowsTheSameAndWritesNothing() throws IOException {
        var before = Files.readAllBytes(vault);
        run().run("merge", "--dry-run", vault, other)
                .exits(0)
                .prints("THEIRS in company.team: new\n")
                .says("kista: 1 change would be taken from " + other + ". Nothing was written.\n");
        assertArrayEquals(before, Files.readAllBytes(vault));
    }

    @Test
    void aSecondMergeFindsNothing() throws IOException {
        run().run("merge", vault, other).exits(0);
        var before = Files.readAllBytes(vault);
        var again = run().run("merge", vault, other).exits(0).printsNothing();
        assertTrue(again.err().contains("has nothing that"), again.err());
        assertArrayEquals(before, Files.readAllBytes(vault));
    }

    @Test
    void theOtherCopyMayHaveAnotherPassword() throws IOException {
        var foreign = folder.resolve("foreign.kdbx");
        CliRun.with(OTHER_PASSWORD).run("create", foreign).exits(0);
        CliRun.with(OTHER_PASSWORD)
                .in("f")
                .run("set", foreign, "-n", "company.team", "FOREIGN")
                .exits(0);
        var file = Files.writeString(folder.resolve("password"), OTHER_PASSWORD + "\n");
        run().run("merge", vault, foreign, "--other-password-file", file)
                .exits(0)
                .prints("FOREIGN in company.team: new\n");
        var refused = run().run("merge", vault, foreign).exits(1).printsNothing();
        assertTrue(refused.err().contains("--other-password-file"), refused.err());
    }

    @Test
    void asksForThePasswordOfTheOtherCopyIfItIsAnother() {
        var foreign = folder.resolve("foreign.kdbx");
        CliRun.with(OTHER_PASSWORD).run("create", foreign).exits(0);
        CliRun.with(OTHER_PASSWORD).in("f").run("set", foreign, "-n", "x", "FOREIGN").exits(0);
        new CliRun()
                .typing(PASSWORD, OTHER_PASSWORD)
                .run("merge", vault, foreign)
                .exits(0)
                .prints("x: new namespace\nFOREIGN in x: new\n");
    }

    @Test
    void refusesTheVaultItself() {
        var run = run().run("merge", vault, vault).exits(1).printsNothing();
        assertTrue(run.err().contains("the same file"), run.err());
    }

    @Test
    void saysThatTheOtherCopyIsNotThere() {
        var run = run().run("merge", vault, folder.resolve("none.kdbx")).exits(1);
        assertTrue(run.err().contains("none.kdbx is not there"), run.err());
    }

    @Test
    void aDamagedCopyChangesNothing() throws IOException {
        var before = Files.readAllBytes(vault);
        var bytes = Files.readAllBytes(other);
        bytes[bytes.length - 40] ^= 1;
        Files.write(other, bytes);
        run().run("merge", vault, other).exits(1).printsNothing();
        assertArrayEquals(before, Files.readAllBytes(vault));
    }

    @Test
    void wantsTwoFiles() {
        run().run("merge", vault).exits(2);
    }

    @Test
    void tellsNoValue() {
        set(vault, "ONE", "sentinel-a");
        set(other, "ONE", "sentinel-b");
        var run = run().run("merge", vault, other).exits(0);
        assertTrue(run.out().contains("ONE in company.team"), run.out());
        assertFalse((run.out() + run.err()).contains("sentinel"));
    }
}
