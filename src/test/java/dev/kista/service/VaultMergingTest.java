package dev.kista.service;

import static dev.kista.service.EditedVault.addition;
import static dev.kista.service.EditedVault.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.model.Secret;
import dev.kista.model.SecretKey;
import dev.kista.model.SecretValue;
import dev.kista.model.VaultEdit;
import dev.kista.store.Credentials;
import dev.kista.store.KdbxVaultStore;
import dev.kista.store.KeyDerivationCost;
import dev.kista.store.VaultException;
import dev.kista.store.VaultException.Reason;
import dev.kista.store.merge.MergeChange;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/// Two sessions on real files: two windows of Kista, or two copies of one vault.
class VaultMergingTest {
    private static final KeyDerivationCost CHEAP = new KeyDerivationCost(64, 1, 1);

    private final KdbxVaultStore store = new KdbxVaultStore();
    private Instant now = Instant.parse("2026-03-01T10:00:00Z");
    private VaultSession ours;
    private VaultSession theirs;

    @TempDir private Path folder;
    private Path file;

    @BeforeEach
    void opensOneFileTwice() throws IOException, EditRefused {
        file = folder.resolve("ours.kdbx");
        ours = VaultSession.create(store, file, "Ours", password("right"), CHEAP, () -> this.now);
        ours.apply(new VaultEdit.AddNamespace(path("app"), ""));
        ours.apply(addition("app", "ONE", "1"));
        ours.save();
        theirs = unlocked(file);
    }

    @AfterEach
    void closes() {
        ours.close();
        theirs.close();
    }

    private static Credentials password(String text) {
        return Credentials.password(SecretValue.ofText(text));
    }

    private VaultSession unlocked(Path at) throws VaultException {
        var session = new VaultSession(store, at, () -> this.now);
        session.unlock(password("right"));
        return session;
    }

    private void later() {
        now = now.plusSeconds(60);
    }

    private static Secret secret(VaultSession session, String key) {
        return session.vault()
                .namespace(path("app"))
                .orElseThrow()
                .secret(new SecretKey(key))
                .orElseThrow();
    }

    private void change(VaultSession session, String key, String value) throws EditRefused {
        later();
        session.apply(
                new VaultEdit.ChangeSecret(
                        secret(session, key).id(), null, SecretValue.ofText(value), null, null));
    }

    private static List<String> told(PlannedMerge plan) {
        return plan.changes().stream().map(MergeChange::kind).map(Enum::toString).toList();
    }

    @Test
    void aSecondWindowsSaveIsMergedAndBothEditsAreInTheFile() throws IOException, EditRefused {
        theirs.apply(addition("app", "THEIRS", "t"));
        theirs.save();
        change(ours, "ONE", "new");
        assertTrue(ours.merging().isFileChanged());
        assertEquals(
                Reason.CHANGED_ON_DISK, assertThrows(VaultException.class, ours::save).reason());
        var plan = ours.merging().planWithFile(null);
        assertEquals(List.of("ADDED"), told(plan));
        ours.merging().take(plan);
        assertTrue(ours.hasUnsavedEdits());
        ours.save();
        assertFalse(ours.merging().isFileChanged());
        try (var reread = unlocked(file)) {
            assertEquals("new", secret(reread, "ONE").value().text());
            assertEquals("t", secret(reread, "THEIRS").value().text());
        }
    }

    @Test
    void whereWeChangedNothingTheFileIsTakenAsItIs() throws IOException, EditRefused {
        change(theirs, "ONE", "theirs");
        theirs.save();
        var before = Files.readAllBytes(file);
        var plan = ours.merging().planWithFile(null);
        ours.merging().take(plan);
        assertEquals("theirs", secret(ours, "ONE").value().text());
        assertFalse(ours.hasUnsavedEdits());
        ours.save();
        assertEquals(before.length, Files.readAllBytes(file).length);
    }

    @Test
    void changesOfDifferentFieldsAreBothTakenSinceTheCommonStateIsKnown()
            throws IOException, EditRefused {
        later();
        theirs.apply(
                new VaultEdit.ChangeSecret(secret(theirs, "ONE").id(), null, null, "why", null));
        theirs.save();
        change(ours, "ONE", "new");
        ours.merging().take(ours.merging().planWithFile(null));
        assertEquals("new", secret(ours, "ONE").value().text());
        assertEquals("why", secret(ours, "ONE").description());
    }

    @Test
    void anEditMadeWhileTheListIsShownIsNotLost() throws IOException, EditRefused {
        theirs.apply(addition("app", "THEIRS", "t"));
        theirs.save();
        var plan = ours.merging().planWithFile(null);
        change(ours, "ONE", "meanwhile");
        ours.merging().take(plan);
        assertEquals("meanwhile", secret(ours, "ONE").value().text());
        assertEquals("t", secret(ours, "THEIRS").value().text());
    }

    @Test
    void anUndoneEditStaysUndoneWhenTheFileThatHasItIsMerged() throws IOException, EditRefused {
        change(ours, "ONE", "wrong");
        ours.save();
        var copy = Files.copy(file, folder.resolve("copy.kdbx"));
        later();
        ours.undo();
        ours.save();
        var plan = ours.merging().planWith(copy);
        ours.merging().take(plan);
        assertEquals("1", secret(ours, "ONE").value().text());
    }

    @Test
    void anUndoneAdditionStaysUndone() throws IOException, EditRefused {
        later();
        ours.apply(addition("app", "MISTAKE", "x"));
        ours.save();
        var copy = Files.copy(file, folder.resolve("copy.kdbx"));
        later();
        ours.undo();
        ours.save();
        try (var plan = ours.merging().planWith(copy)) {
            assertTrue(plan.isEmpty(), told(plan).toString());
        }
    }

    @Test
    void anUndoneDeletionForGoodStaysUndone() throws IOException, EditRefused {
        var id = secret(ours, "ONE").id();
        later();
        ours.apply(new VaultEdit.DeleteSecret(id));
        ours.apply(new VaultEdit.PurgeTrash(id));
        ours.save();
        var copy = Files.copy(file, folder.resolve("copy.kdbx"));
        later();
        ours.undo();
        ours.undo();
        ours.save();
        ours.merging().take(ours.merging().planWith(copy));
        assertEquals("1", secret(ours, "ONE").value().text());
    }

    @Test
    void aMergeIsUndoneAndDoneAgainAsAnyEdit() throws IOException, EditRefused {
        theirs.apply(addition("app", "THEIRS", "t"));
        change(theirs, "ONE", "theirs");
        theirs.save();
        change(ours, "ONE", "ours");
        later();
        ours.merging().take(ours.merging().planWithFile(null));
        ours.save();
        assertEquals(2, secrets(ours));
        later();
        ours.undo();
        assertEquals("ours", secret(ours, "ONE").value().text());
        assertEquals(1, secrets(ours));
        assertTrue(ours.hasUnsavedEdits());
        ours.save();
        try (var reread = unlocked(file)) {
            assertEquals("ours", secret(reread, "ONE").value().text());
            assertEquals(1, secrets(reread));
        }
        ours.undo();
        assertEquals("1", secret(ours, "ONE").value().text());
        ours.redo();
        ours.redo();
        assertEquals(2, secrets(ours));
        ours.save();
        try (var reread = unlocked(file)) {
            assertEquals("t", secret(reread, "THEIRS").value().text());
        }
    }

    @Test
    void aMergeWithTheFileAsItIsIsUndoneToo() throws IOException, EditRefused {
        change(theirs, "ONE", "theirs");
        theirs.save();
        ours.merging().take(ours.merging().planWithFile(null));
        assertTrue(ours.undoable().orElseThrow() instanceof VaultEdit.Merge);
        later();
        ours.undo();
        assertEquals("1", secret(ours, "ONE").value().text());
        ours.save();
        try (var reread = unlocked(file)) {
            assertEquals("1", secret(reread, "ONE").value().text());
        }
    }

    @Test
    void whatAnUndoneMergeBroughtDoesNotComeBackWithTheSameCopy() throws IOException, EditRefused {
        var copy = Files.copy(file, folder.resolve("copy.kdbx"));
        try (var other = unlocked(copy)) {
            later();
            other.apply(addition("app", "THEIRS", "t"));
            change(other, "ONE", "theirs");
            other.save();
        }
        later();
        ours.merging().take(ours.merging().planWith(copy));
        ours.save();
        assertEquals(2, secrets(ours));
        later();
        ours.undo();
        ours.save();
        ours.merging().take(ours.merging().planWith(copy));
        assertEquals(1, secrets(ours));
        assertEquals("1", secret(ours, "ONE").value().text());
    }

    @Test
    void aMergeThatBringsNothingIsNoEdit() throws IOException {
        var before = ours.undoable();
        ours.merging().take(ours.merging().planWith(Files.copy(file, folder.resolve("c.kdbx"))));
        assertEquals(before, ours.undoable());
    }

    private static int secrets(VaultSession session) {
        return session.vault().namespace(path("app")).orElseThrow().secrets().size();
    }

    @Test
    void undoingBackToWhatIsInTheFileLeavesNothingToSave() throws EditRefused {
        change(ours, "ONE", "new");
        ours.undo();
        assertFalse(ours.hasUnsavedEdits());
    }

    @Test
    void aCopyWithAnotherPasswordIsMergedToo() throws IOException, EditRefused {
        var copy = folder.resolve("copy.kdbx");
        try (var other =
                VaultSession.create(store, copy, "Ours", password("other"), CHEAP, () -> now)) {
            other.apply(new VaultEdit.AddNamespace(path("app"), ""));
            other.apply(addition("app", "TWO", "2"));
            other.save();
        }
        assertEquals(
                Reason.WRONG_CREDENTIALS,
                assertThrows(VaultException.class, () -> ours.merging().planWith(copy)).reason());
        ours.merging().take(ours.merging().planWith(copy, password("other")));
        ours.save();
        try (var reread = unlocked(file)) {
            assertEquals("2", secret(reread, "TWO").value().text());
            assertEquals(1, reread.vault().root().children().size());
        }
    }

    @Test
    void aClosedPlanLeavesEverythingAsItIs() throws IOException, EditRefused {
        theirs.apply(addition("app", "THEIRS", "t"));
        theirs.save();
        ours.merging().planWithFile(null).close();
        assertFalse(ours.hasUnsavedEdits());
        assertEquals(1, ours.vault().namespace(path("app")).orElseThrow().secrets().size());
    }

    @Test
    void aPlanIsOverOnceTheVaultIsLocked() throws IOException {
        var plan = ours.merging().planWithFile(null);
        ours.lock();
        assertThrows(IllegalStateException.class, () -> ours.merging().take(plan));
        plan.close();
    }

    @Test
    void savesACopyBesideAndNeverOverAnything() throws IOException, EditRefused {
        change(ours, "ONE", "new");
        var copy = folder.resolve("mine.kdbx");
        ours.merging().saveCopy(copy);
        assertTrue(ours.hasUnsavedEdits());
        try (var reread = unlocked(copy)) {
            assertEquals("new", secret(reread, "ONE").value().text());
        }
        assertEquals(
                Reason.EXISTS,
                assertThrows(VaultException.class, () -> ours.merging().saveCopy(copy)).reason());
    }

    @Test
    void lockingWhereTheFileChangedPutsUnsavedEditsIntoACopy() throws IOException, EditRefused {
        theirs.apply(addition("app", "THEIRS", "t"));
        theirs.save();
        change(ours, "ONE", "unsaved");
        var copy = ours.merging().lock(ZoneOffset.UTC).orElseThrow();
        assertEquals(SessionState.LOCKED, ours.state());
        assertEquals(List.of(copy), ConflictCopies.beside(file));
        ours.unlock(password("right"));
        ours.merging().take(ours.merging().planWith(copy));
        assertEquals("unsaved", secret(ours, "ONE").value().text());
        assertEquals("t", secret(ours, "THEIRS").value().text());
    }

    @Test
    void lockingWithoutAnythingUnsavedMakesNoCopy() throws IOException, EditRefused {
        theirs.apply(addition("app", "THEIRS", "t"));
        theirs.save();
        assertTrue(ours.merging().lock(ZoneOffset.UTC).isEmpty());
        assertEquals(List.of(), ConflictCopies.beside(file));
    }

    @Test
    void aLockThatAnotherMachineLeftIsRemovedOnRequest() throws IOException, EditRefused {
        var lock = folder.resolve(".ours.kdbx.lock");
        Files.writeString(lock, "1\nelsewhere\n\nx\n");
        change(ours, "ONE", "new");
        ours.merging().removeLock();
        ours.save();
        assertFalse(Files.exists(lock));
    }
}
