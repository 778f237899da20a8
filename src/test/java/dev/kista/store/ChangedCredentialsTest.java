package dev.kista.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.model.SecretHeap;
import dev.kista.store.VaultException.Reason;
import dev.kista.store.kdbx.KdbxFixture;
import dev.kista.store.kdbx.ReadLimits;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;

class ChangedCredentialsTest {
    private final SecretHeap heap = new SecretHeap();

    @TempDir Path folder;
    private Path path;

    @BeforeEach
    void makesAVault() throws IOException {
        path = folder.resolve("v.kdbx");
        var vault = Vaults.with(Vaults.empty("v"), "", Vaults.secret("KEY", "x"));
        store(new Disk()).create(path, vault, Vaults.password("old"), Vaults.CHEAP).close();
    }

    @AfterEach
    void wipes() {
        heap.close();
    }

    @Test
    void onlyTheNewPasswordOpens() throws IOException {
        change();
        assertEquals("x", value("new"));
        assertEquals(Reason.WRONG_CREDENTIALS, reasonOfOpening("old"));
    }

    @Test
    void keePassXcOpensWithTheNewPassword() throws IOException {
        var keePassXc = KeePassXc.with("new");
        change();
        assertEquals("KEY\n", keePassXc.run(folder, List.of("ls", "-q", "v.kdbx")));
    }

    @Test
    void theNextSaveUsesTheNewPassword() throws IOException {
        try (var file = open("old")) {
            file.changeCredentials(file.vault(), Vaults.password("new"), Vaults.CHEAP);
            file.save(file.vault().withName("again"));
        }
        assertEquals("x", value("new"));
    }

    @Test
    void tellsOtherProgramsWhen() throws IOException {
        change();
        assertTrue(KdbxFixture.xml(path, "new").contains("<MasterKeyChanged>"));
    }

    @Test
    void aFailureLeavesTheOldPassword() throws IOException {
        var before = Files.readAllBytes(path);
        var counting = new FailingPort(FailingPort.Mode.REFUSES, 0);
        try (var file = open(counting)) {
            file.save(file.vault());
        }
        Files.write(path, before);
        var failing =
                new FailingPort(FailingPort.Mode.FILLS_UP, counting.calls().indexOf("sync") + 1);
        try (var file = open(failing)) {
            var failure =
                    assertThrows(
                            VaultException.class,
                            () ->
                                    file.changeCredentials(
                                            file.vault(), Vaults.password("new"), Vaults.CHEAP));
            assertEquals(Reason.NO_SPACE, failure.reason());
            assertArrayEquals(before, Files.readAllBytes(path));
            file.save(file.vault().withName("still the old password"));
        }
        assertEquals("x", value("old"));
    }

    @Test
    void anotherCostKeepsThePassword() throws IOException {
        try (var file = open("old")) {
            file.changeCredentials(
                    file.vault(), Vaults.password("old"), new KeyDerivationCost(128, 2, 2));
        }
        assertEquals("x", value("old"));
    }

    @Test
    void aFileThatAnotherWindowSavedOpensWithoutThePassword() throws IOException {
        try (var mine = open("old");
                var theirs = open("old")) {
            theirs.save(theirs.vault().withName("theirs"));
            assertEquals(
                    Reason.CHANGED_ON_DISK,
                    assertThrows(VaultException.class, () -> mine.save(mine.vault())).reason());
            try (var now = mine.reopen(heap)) {
                assertEquals("theirs", now.vault().name());
                now.save(now.vault().withName("merged"));
            }
        }
        try (var file = open("old")) {
            assertEquals("merged", file.vault().name());
        }
    }

    @Test
    void aFileWhosePasswordAnotherWindowChangedAsksForIt() throws IOException {
        try (var mine = open("old")) {
            change();
            assertEquals(
                    Reason.WRONG_CREDENTIALS,
                    assertThrows(VaultException.class, () -> mine.reopen(heap)).reason());
        }
    }

    private void change() throws IOException {
        try (var file = open("old")) {
            file.changeCredentials(file.vault(), Vaults.password("new"), Vaults.CHEAP);
        }
    }

    private String value(String password) throws IOException {
        try (var file = open(password)) {
            return Vaults.find(file.vault(), "", "KEY").value().text();
        }
    }

    private Reason reasonOfOpening(String password) {
        return assertThrows(VaultException.class, () -> open(password)).reason();
    }

    private VaultFile open(String password) throws VaultException {
        return store(new Disk()).open(path, Vaults.password(password), heap);
    }

    private VaultFile open(FilePort port) throws VaultException {
        return store(port).open(path, Vaults.password("old"), heap);
    }

    private static KdbxVaultStore store(FilePort port) {
        return new KdbxVaultStore(
                port, ReadLimits.DEFAULT, InstantSource.system(), 1, Duration.ofMillis(50));
    }
}
