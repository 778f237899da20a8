package dev.kista.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Vaults that a key file opens, alone or with a password.
class KeyFileTest {
    private static final String PASSWORD = "correct horse battery staple 42";

    @TempDir private Path folder;
    private Path vault;
    private Path key;

    @BeforeEach
    void makesAKeyFile() throws IOException {
        vault = folder.resolve("v.kdbx");
        key = Files.writeString(folder.resolve("v.key"), "any file will do as a key");
    }

    @Test
    void opensWithPasswordAndKeyFile() {
        CliRun.with(PASSWORD).run("create", vault, "--key-file", key).exits(0);
        CliRun.with(PASSWORD).in("x").run("set", vault, "-n", "a", "K", "--key-file", key).exits(0);
        CliRun.with(PASSWORD).run("get", vault, "-n", "a", "K").exits(1).printsNothing();
        CliRun.with(PASSWORD)
                .run("get", vault, "-n", "a", "K", "--key-file", key)
                .exits(0)
                .prints("x");
    }

    @Test
    void opensWithTheKeyFileAloneAndAsksForNothing() {
        new CliRun().run("create", vault, "--no-password", "--key-file", key).exits(0);
        new CliRun()
                .in("x")
                .run("set", vault, "-n", "a", "K", "--no-password", "--key-file", key)
                .exits(0);
        new CliRun()
                .run("get", vault, "-n", "a", "K", "--no-password", "--key-file", key)
                .exits(0)
                .prints("x");
        CliRun.with(PASSWORD).run("list", vault, "--key-file", key).exits(1).printsNothing();
    }

    @Test
    void patchesFromAVaultWithAKeyFile() throws IOException {
        opensWithPasswordAndKeyFile();
        var file = Files.writeString(folder.resolve(".env_encoded"), "SECRET_K=b2xk\n");
        CliRun.with(PASSWORD)
                .run("patch", file, "--from", vault, "-n", "a", "--key-file", key)
                .exits(0);
        assertTrue(Files.readString(file).contains("SECRET_K=eA=="), "the file was not patched");
    }

    @Test
    void refusesAVaultThatNothingOpens() {
        var run = CliRun.with(PASSWORD).run("create", vault, "--no-password").exits(2);
        assertTrue(run.err().contains("--key-file"), run.err());
        assertFalse(Files.exists(vault));
        run = CliRun.with(PASSWORD).run("create", vault, "--key-file", folder.resolve("none"));
        assertTrue(run.exits(1).err().contains("none"), run.err());
        assertFalse(Files.exists(vault));
    }
}
