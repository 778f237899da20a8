package dev.kista.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.model.SecretHeap;
import dev.kista.model.Vault;
import dev.kista.store.VaultException.Reason;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class KdbxVaultStoreTest {
    private final KdbxVaultStore store = new KdbxVaultStore();
    private final SecretHeap heap = new SecretHeap();

    @TempDir Path folder;
    private Path path;

    @BeforeEach
    void choosesAPath() {
        path = folder.resolve("team.kdbx");
    }

    @AfterEach
    void wipes() {
        heap.close();
    }

    @Test
    void opensWhatItMade() throws IOException {
        var vault = vault();
        create(vault);
        try (var file = open()) {
            assertEquals(VaultText.of(vault), VaultText.of(file.vault()));
        }
    }

    @Test
    void opensWhatItSaved() throws IOException {
        create(vault());
        String saved;
        try (var file = open()) {
            var next =
                    Vaults.edit(
                            file.vault(),
                            "company",
                            "TOKEN",
                            each -> Vaults.changed(each, "second", Vaults.NOW.plusSeconds(60)));
            file.save(next);
            saved = VaultText.of(next);
        }
        try (var file = open()) {
            assertEquals(saved, VaultText.of(file.vault()));
        }
    }

    @Test
    void neverCreatesOverAFile() throws IOException {
        Files.writeString(path, "mine");
        assertEquals(Reason.EXISTS, reason(() -> create(vault())));
        assertEquals("mine", Files.readString(path));
    }

    @Test
    void tellsAWrongPassword() throws IOException {
        create(vault());
        assertEquals(
                Reason.WRONG_CREDENTIALS,
                reason(() -> store.open(path, Vaults.password("no"), heap)));
    }

    @Test
    void keepsTheEarlierFileAsBackup() throws IOException {
        create(vault());
        var before = Files.readAllBytes(path);
        try (var file = open()) {
            file.save(file.vault().withName("renamed"));
        }
        assertEquals(List.of("team.kdbx", "team.kdbx.bak"), names());
        assertTrue(
                java.util.Arrays.equals(
                        before, Files.readAllBytes(folder.resolve("team.kdbx.bak"))));
    }

    @Test
    void noticesAChangeUnderneath() throws IOException {
        create(vault());
        try (var mine = open();
                var other = open()) {
            other.save(other.vault().withName("theirs"));
            assertEquals(
                    Reason.CHANGED_ON_DISK, reason(() -> mine.save(mine.vault().withName("mine"))));
        }
        try (var file = open()) {
            assertEquals("theirs", file.vault().name());
        }
    }

    @Test
    void savesAgainAndAgain() throws IOException {
        create(vault());
        try (var file = open()) {
            for (var i = 0; i < 5; i++) {
                file.save(file.vault().withName("save " + i));
            }
        }
        try (var file = open()) {
            assertEquals("save 4", file.vault().name());
        }
        assertEquals(List.of("team.kdbx", "team.kdbx.bak"), names());
    }

    @Test
    void nobodyElseMayReadTheFile() throws IOException {
        create(vault());
        assertEquals(
                "rw-------",
                java.nio.file.attribute.PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(path)));
    }

    @Test
    void aMissingFileIsNoEmptyVault() {
        assertEquals(Reason.MISSING, reason(this::open));
        assertFalse(Files.exists(path));
    }

    private static Vault vault() {
        var vault =
                Vaults.with(
                        Vaults.empty("Team"),
                        "company",
                        Vaults.secret("TOKEN", "first"),
                        Vaults.tagged(Vaults.secret("OTHER", "x"), "a", "b"));
        return Vaults.with(vault, "company.team", Vaults.secret("DEEP", "y"));
    }

    private void create(Vault vault) throws IOException {
        store.create(path, vault, Vaults.password("pw"), Vaults.CHEAP).close();
    }

    private VaultFile open() throws VaultException {
        return store.open(path, Vaults.password("pw"), heap);
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    private static Reason reason(org.junit.jupiter.api.function.Executable action) {
        return assertThrows(VaultException.class, action).reason();
    }
}
