package dev.kista.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.store.KdbxVaultStore;
import dev.kista.store.Vaults;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

class VerifyCommandTest {
    private static final String PASSWORD = "correct horse battery staple 42";

    @TempDir private Path folder;
    private Path vault;

    @BeforeEach
    void makesAVault() throws IOException {
        vault = folder.resolve("v.kdbx");
        var content =
                Vaults.with(
                        Vaults.with(
                                Vaults.empty("v"),
                                "company.team",
                                Vaults.changed(Vaults.secret("ONE", "a"), "hush", Vaults.NOW),
                                Vaults.secret("TWO", "hush")),
                        "other",
                        Vaults.secret("no key", "hush"));
        new KdbxVaultStore()
                .create(vault, content, Vaults.password(PASSWORD), Vaults.CHEAP)
                .close();
    }

    @Test
    void saysWhatTheFileIsAndHolds() throws IOException {
        var before = Files.readAllBytes(vault);
        var run =
                run().run("verify", vault)
                        .exits(0)
                        .prints(
                                """
                                Format                KDBX 4.1
                                Cipher                ChaCha20, compressed
                                Key derivation        Argon2id, 0 MiB, 1 passes, 1 lanes
                                Namespaces            3
                                Secrets               3
                                Earlier states        1
                                Secrets in the trash  0
                                Problems              1
                                """);
        var lines = run.err().lines().toList();
        assertTrue(lines.getFirst().startsWith("kista: other: warning: no key: The key is not"));
        assertTrue(lines.getLast().contains("cheaper to try"), run.err());
        assertEquals(2, lines.size());
        assertArrayEquals(before, Files.readAllBytes(vault));
    }

    @Test
    void saysItToAProgram() {
        var json = JsonMapper.shared().readTree(run().run("verify", vault, "--format=json").out());
        assertEquals("KDBX 4.1", json.get("format").stringValue());
        assertEquals("Argon2id", json.get("derivation").get("name").stringValue());
        assertEquals(3, json.get("secrets").intValue());
        assertEquals(1, json.get("problems").intValue());
    }

    /// One flipped bit in the header, in the last block and behind the end.
    @Test
    void refusesADamagedFile() throws IOException {
        var whole = Files.readAllBytes(vault);
        for (var at : new int[] {20, whole.length / 2, whole.length - 40}) {
            var damaged = whole.clone();
            damaged[at] ^= 4;
            Files.write(vault, damaged);
            var run = run().run("verify", vault).exits(1).printsNothing();
            assertEquals(1, run.err().lines().count(), run.err());
        }
        Files.write(vault, Arrays.copyOf(whole, whole.length - 1));
        assertTrue(run().run("verify", vault).exits(1).err().contains("ends too early"));
        Files.write(vault, Arrays.copyOf(whole, whole.length + 1));
        run().run("verify", vault).exits(1).printsNothing();
    }

    @Test
    void refusesABrokenStructure() throws IOException {
        var secret = Vaults.secret("ONE", "hush");
        var content = Vaults.with(Vaults.with(Vaults.empty("v"), "a", secret), "b", secret);
        var broken = folder.resolve("broken.kdbx");
        new KdbxVaultStore()
                .create(broken, content, Vaults.password(PASSWORD), Vaults.CHEAP)
                .close();
        var run = run().run("verify", broken).exits(1);
        assertTrue(run.err().startsWith("kista: b: ONE: The identifier "), run.err());
    }

    @Test
    void refusesWhatIsNoVault() throws IOException {
        run().run("verify", Files.writeString(folder.resolve("t"), "A=1")).exits(1);
        run().run("verify", folder.resolve("gone")).exits(1);
        run().run("verify").exits(2);
        CliRun.with("wrong").run("verify", vault).exits(1).printsNothing();
    }

    private static CliRun run() {
        return CliRun.with(PASSWORD);
    }
}
