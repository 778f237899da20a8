package dev.kista.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.pictures.FxThread;
import dev.kista.service.FakeVaultStore;
import dev.kista.service.SessionState;
import dev.kista.store.KeyDerivationCost;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

class NewSessionsTest {
    private final FakeVaultStore store = new FakeVaultStore();
    @TempDir private Path folder;

    @Test
    void opensAFileOnlyWhenItIsUnlocked() {
        var session = sessions().of(folder.resolve("team.kdbx"));
        assertEquals(SessionState.LOCKED, session.state());
        assertEquals("team", session.name());
    }

    @Test
    void makesTheSampleVaultOnceWithSomethingInIt() throws Exception {
        var sample = sessions().sample();
        assertEquals(SessionState.UNLOCKED, sample.state());
        assertFalse(sample.hasUnsavedEdits());
        assertTrue(sample.vault().root().allSecrets().count() > 10);
        assertEquals(sessions().sampleFile(), sample.file());
        assertTrue(Files.isDirectory(sessions().sampleFile().getParent()));
    }

    @Test
    void makesTheFormForANewVault() {
        FxThread.run(() -> assertNotNull(sessions().create(made -> {}, () -> {}).root()));
        assertEquals(Map.of(), store.files, "nothing is made before the user says so");
    }

    private NewSessions sessions() {
        var parts = new SharedParts(folder);
        return new NewSessions(
                parts.shared, store, () -> KeyDerivationCost.FLOOR, parts.folders, folder);
    }
}
