package dev.kista.service;

import static dev.kista.service.EditedVault.addition;
import static dev.kista.service.EditedVault.path;
import static dev.kista.service.TwoSessions.password;
import static dev.kista.service.TwoSessions.secret;
import static dev.kista.service.TwoSessions.told;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.model.VaultEdit;
import dev.kista.store.VaultException;
import dev.kista.store.VaultException.Reason;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;

/// Two sessions on real files: two windows of Kista, or two copies of one vault.
class VaultMergingTest {
    @TempDir private Path folder;
    private Path file;
    private TwoSessions two;
    private VaultSession ours;
    private VaultSession theirs;

    @BeforeEach
    void opensOneFileTwice() throws IOException, EditRefused {
        file = folder.resolve("ours.kdbx");
        two = new TwoSessions(file);
        ours = two.ours;
        theirs = two.theirs;
    }

    @AfterEach
    void closes() {
        two.close();
    }

    @Test
    void aSecondWindowsSaveIsMergedAndBothEditsAreInTheFile() throws IOException, EditRefused {
        theirs.apply(addition("app", "THEIRS", "t"));
        theirs.save();
        two.change(ours, "ONE", "new");
        assertTrue(ours.merging().isFileChanged());
        assertEquals(
                Reason.CHANGED_ON_DISK, assertThrows(VaultException.class, ours::save).reason());
        var plan = ours.merging().planWithFile(null);
        assertEquals(List.of("ADDED"), told(plan));
        ours.merging().take(plan);
        assertTrue(ours.hasUnsavedEdits());
        ours.save();
        assertFalse(ours.merging().isFileChanged());
        try (var reread = two.unlocked(file)) {
            assertEquals("new", secret(reread, "ONE").value().text());
            assertEquals("t", secret(reread, "THEIRS").value().text());
        }
    }

    @Test
    void whereWeChangedNothingTheFileIsTakenAsItIs() throws IOException, EditRefused {
        two.change(theirs, "ONE", "theirs");
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
        two.later();
        theirs.apply(
                new VaultEdit.ChangeSecret(secret(theirs, "ONE").id(), null, null, "why", null));
        theirs.save();
        two.change(ours, "ONE", "new");
        ours.merging().take(ours.merging().planWithFile(null));
        assertEquals("new", secret(ours, "ONE").value().text());
        assertEquals("why", secret(ours, "ONE").description());
    }

    @Test
    void anEditMadeWhileTheListIsShownIsNotLost() throws IOException, EditRefused {
        theirs.apply(addition("app", "THEIRS", "t"));
        theirs.save();
        var plan = ours.merging().planWithFile(null);
        two.change(ours, "ONE", "meanwhile");
        ours.merging().take(plan);
        assertEquals("meanwhile", secret(ours, "ONE").value().text());
        assertEquals("t", secret(ours, "THEIRS").value().text());
    }

    @Test
    void aCopyWithAnotherPasswordIsMergedToo() throws IOException, EditRefused {
        var copy = folder.resolve("copy.kdbx");
        try (var other = two.created(copy, "other")) {
            other.apply(new VaultEdit.AddNamespace(path("app"), ""));
            other.apply(addition("app", "TWO", "2"));
            other.save();
        }
        assertEquals(
                Reason.WRONG_CREDENTIALS,
                assertThrows(VaultException.class, () -> ours.merging().planWith(copy)).reason());
        ours.merging().take(ours.merging().planWith(copy, password("other")));
        ours.save();
        try (var reread = two.unlocked(file)) {
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
        two.change(ours, "ONE", "new");
        var copy = folder.resolve("mine.kdbx");
        ours.merging().saveCopy(copy);
        assertTrue(ours.hasUnsavedEdits());
        try (var reread = two.unlocked(copy)) {
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
        two.change(ours, "ONE", "unsaved");
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
        two.change(ours, "ONE", "new");
        ours.merging().removeLock();
        ours.save();
        assertFalse(Files.exists(lock));
    }
}
