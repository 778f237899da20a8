package dev.kista.service;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.model.SecretKey;
import dev.kista.model.SecretValue;
import dev.kista.model.VaultEdit;
import dev.kista.store.Credentials;
import dev.kista.store.KdbxVaultStore;
import dev.kista.store.KeyDerivationCost;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class PlannedMergeTest {
    private static final KeyDerivationCost CHEAP = new KeyDerivationCost(64, 1, 1);

    private final KdbxVaultStore store = new KdbxVaultStore();
    @TempDir private Path folder;
    private VaultSession ours;
    private Path copy;

    @BeforeEach
    void makesAVaultAndACopyWithMore() throws IOException, EditRefused {
        ours =
                VaultSession.create(
                        store,
                        folder.resolve("ours.kdbx"),
                        "Ours",
                        password(),
                        CHEAP,
                        () -> EditedVault.START);
        ours.apply(new VaultEdit.AddNamespace(EditedVault.path("a"), ""));
        ours.save();
        copy = folder.resolve("copy.kdbx");
        ours.merging().saveCopy(copy);
    }

    @AfterEach
    void closes() {
        ours.close();
    }

    @Test
    void isEmptyWhereTheCopyHasNothingMore() throws IOException {
        try (var plan = ours.merging().planWith(copy)) {
            assertTrue(plan.isEmpty());
            assertEquals(List.of(), plan.changes());
            assertEquals(copy, plan.other());
        }
    }

    @Test
    void canBeTakenOnce() throws IOException, EditRefused {
        addToCopy();
        var plan = ours.merging().planWith(copy);
        ours.merging().take(plan);
        assertThrows(IllegalStateException.class, () -> ours.merging().take(plan));
        plan.close();
        assertEquals("v", value(), "closing a plan that was taken wipes nothing");
    }

    @Test
    void cannotBeTakenOnceItIsClosed() throws IOException, EditRefused {
        addToCopy();
        var plan = ours.merging().planWith(copy);
        plan.close();
        plan.close();
        assertThrows(IllegalStateException.class, () -> ours.merging().take(plan));
        assertFalse(ours.hasUnsavedEdits());
    }

    @Test
    void leavesTheCopyAsItIs() throws IOException, EditRefused {
        addToCopy();
        var bytes = Files.readAllBytes(copy);
        ours.merging().take(ours.merging().planWith(copy));
        assertTrue(ours.hasUnsavedEdits());
        assertArrayEquals(bytes, Files.readAllBytes(copy));
    }

    private void addToCopy() throws IOException, EditRefused {
        try (var other = new VaultSession(store, copy, () -> EditedVault.START)) {
            other.unlock(password());
            other.apply(EditedVault.addition("a", "NEW", "v"));
            other.save();
        }
    }

    private String value() {
        return ours.vault()
                .namespace(EditedVault.path("a"))
                .orElseThrow()
                .secret(new SecretKey("NEW"))
                .orElseThrow()
                .value()
                .text();
    }

    private static Credentials password() {
        return Credentials.password(SecretValue.ofText("right"));
    }
}
