package dev.kista.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Changing what opens a vault is all or nothing, and no password stands on a command line.
class PasswordCommandTest {
    private static final String OLD = "correct horse battery staple 42";
    private static final String NEW = "eleven purple llamas sing at dawn";

    @TempDir private Path folder;
    private Path vault;

    @BeforeEach
    void makesAVault() {
        vault = folder.resolve("v.kdbx");
        CliRun.with(OLD).run("create", vault).exits(0);
        CliRun.with(OLD).in("x").run("set", vault, "-n", "a", "KEY").exits(0);
    }

    @Test
    void changesTheMasterPassword() {
        CliRun.with(OLD).typing(NEW, NEW).run("password", vault).exits(0).printsNothing();
        opensWith(NEW);
        CliRun.with(OLD).run("list", vault).exits(1);
    }

    @Test
    void asksForTheOldOneFirst() {
        new CliRun().typing(OLD, NEW, NEW).run("password", vault).exits(0);
        opensWith(NEW);
    }

    @Test
    void takesTheNewOneFromAFileOrAVariable() throws IOException {
        var file = Files.writeString(folder.resolve("new"), NEW + "\n");
        CliRun.with(OLD).run("password", vault, "--new-password-file", file).exits(0);
        opensWith(NEW);
        CliRun.with(NEW).variable("KISTA_NEW_PASSWORD", OLD).run("password", vault).exits(0);
        opensWith(OLD);
    }

    @Test
    void saysThatTheBackupStillOpensWithTheOldOne() {
        var run = CliRun.with(OLD).typing(NEW, NEW).run("password", vault).exits(0);
        assertTrue(run.err().contains("v.kdbx.bak still opens with"), run.err());
        CliRun.with(OLD).run("list", folder.resolve("v.kdbx.bak")).exits(0);
    }

    @Test
    void warnsOfAWeakOne() {
        var run = CliRun.with(OLD).typing("password", "password").run("password", vault).exits(0);
        assertTrue(run.err().contains("warning: the master password is guessed in"), run.err());
    }

    @Test
    void changesNothingWhereTheNewOneIsNone() throws IOException {
        var before = Files.readAllBytes(vault);
        CliRun.with(OLD).typing(NEW, "another").run("password", vault).exits(1);
        CliRun.with(OLD).typing("", "").run("password", vault).exits(1);
        CliRun.with(OLD).run("password", vault).exits(2);
        CliRun.with("wrong").typing(NEW, NEW).run("password", vault).exits(1);
        var gone = folder.resolve("gone");
        CliRun.with(OLD).run("password", vault, "--new-password-file", gone).exits(1);
        CliRun.with(OLD).run("password", vault, "--keep-password", "--new-key-file", gone).exits(1);
        assertArrayEquals(before, Files.readAllBytes(vault));
    }

    @Test
    void doesNotTakeNorRepeatAPasswordAsAnArgument() {
        var run = CliRun.with(OLD).run("password", vault, "hush-hush").exits(2);
        assertFalse(run.err().contains("hush-hush"), run.err());
    }

    @Test
    void addsAndRemovesAKeyFile() throws IOException {
        var key = Files.writeString(folder.resolve("key"), "any file at all");
        CliRun.with(OLD).run("password", vault, "--keep-password", "--new-key-file", key).exits(0);
        CliRun.with(OLD).run("list", vault).exits(1);
        CliRun.with(OLD).run("list", vault, "--key-file", key).exits(0);
        CliRun.with(OLD)
                .run("password", vault, "--key-file", key, "--keep-password", "--remove-key-file")
                .exits(0);
        opensWith(OLD);
    }

    @Test
    void keepsTheKeyFileWhereNothingIsSaidAboutIt() throws IOException {
        var key = Files.writeString(folder.resolve("key"), "any file at all");
        CliRun.with(OLD).run("password", vault, "--keep-password", "--new-key-file", key).exits(0);
        CliRun.with(OLD).typing(NEW, NEW).run("password", vault, "--key-file", key).exits(0);
        CliRun.with(NEW).run("list", vault, "--key-file", key).exits(0);
        CliRun.with(NEW).run("list", vault).exits(1);
    }

    @Test
    void leavesTheKeyFileAlone() throws IOException {
        var key = Files.writeString(folder.resolve("key"), "any file at all");
        CliRun.with(OLD)
                .run("password", vault, "--remove-password", "--new-key-file", key)
                .exits(0);
        new CliRun().run("list", vault, "--no-password", "--key-file", key).exits(0);
        new CliRun()
                .run(
                        "password",
                        vault,
                        "--no-password",
                        "--key-file",
                        key,
                        "--remove-key-file",
                        "--keep-password")
                .exits(2)
                .says(
                        "kista: Then nothing would open the vault: keep a password or name a key"
                                + " file.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--keep-password --remove-password",
                "--keep-password --new-password-file x",
                "--remove-key-file --new-key-file x",
                "--tune --passes 5",
                "--kdf scrypt",
                "--memory 63",
                "--memory 0",
                "--memory -5",
                "--memory 99999999",
                "--memory lots",
                "--passes 2",
                "--passes 0",
                "--passes 100000",
                "--memory 1025",
                "--lanes 0",
                "--lanes 65"
            })
    void refusesOptionsThatMakeNoSenseBeforeItAsks(String options) throws IOException {
        var before = Files.readAllBytes(vault);
        var words = ("password " + vault + " " + options).split(" ");
        new CliRun().run((Object[]) words).exits(2).printsNothing();
        assertArrayEquals(before, Files.readAllBytes(vault));
    }

    @ParameterizedTest
    @CsvSource({
        "--passes 4, 64 MiB, 4 passes, 4 lanes",
        "--kdf argon2id, 64 MiB, 3 passes, 4 lanes",
        "--memory 192 --passes 1 --lanes 2, 192 MiB, 1 passes, 2 lanes"
    })
    void changesTheCostOfTheKey(String options, String memory, String passes, String lanes) {
        var words = ("password " + vault + " --keep-password " + options).split(" ");
        CliRun.with(OLD).run((Object[]) words).exits(0);
        var summary = CliRun.with(OLD).run("verify", vault).exits(0).out();
        var expected = "Argon2id, " + memory + ", " + passes + ", " + lanes;
        assertTrue(summary.contains(expected), summary);
        CliRun.with(OLD).typing(NEW, NEW).run("password", vault).exits(0);
        assertTrue(CliRun.with(NEW).run("verify", vault).out().contains(expected));
    }

    @Test
    void tunesToThisMachine() {
        CliRun.with(OLD).run("password", vault, "--keep-password", "--tune").exits(0);
        var summary = CliRun.with(OLD).run("verify", vault).exits(0).says("").out();
        assertTrue(summary.contains("Argon2id, 64 MiB, "), summary);
    }

    @Test
    void takesTheCostOfANewVaultToo() {
        var other = folder.resolve("other.kdbx");
        CliRun.with(OLD).run("create", other, "--passes", "5").exits(0);
        var summary = CliRun.with(OLD).run("verify", other).exits(0).out();
        assertTrue(summary.contains("5 passes"), summary);
        CliRun.with(OLD).run("create", folder.resolve("third"), "--memory", "1").exits(2);
        assertFalse(Files.exists(folder.resolve("third")));
    }

    private void opensWith(String password) {
        var run = CliRun.with(password).run("get", vault, "-n", "a", "KEY").exits(0);
        assertEquals("x", run.out());
    }
}
