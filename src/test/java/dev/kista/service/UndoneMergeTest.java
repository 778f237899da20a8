package dev.kista.service;

import static dev.kista.service.EditedVault.addition;
import static dev.kista.service.TwoSessions.secret;
import static dev.kista.service.TwoSessions.secrets;
import static dev.kista.service.TwoSessions.told;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.model.VaultEdit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Merges and undone edits: what a person took back does not come back by a merge.
class UndoneMergeTest {
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
    void anUndoneEditStaysUndoneWhenTheFileThatHasItIsMerged() throws IOException, EditRefused {
        two.change(ours, "ONE", "wrong");
        ours.save();
        var copy = Files.copy(file, folder.resolve("copy.kdbx"));
        two.later();
        ours.undo();
        ours.save();
        var plan = ours.merging().planWith(copy);
        ours.merging().take(plan);
        assertEquals("1", secret(ours, "ONE").value().text());
    }

    @Test
    void anUndoneAdditionStaysUndone() throws IOException, EditRefused {
        two.later();
        ours.apply(addition("app", "MISTAKE", "x"));
        ours.save();
        var copy = Files.copy(file, folder.resolve("copy.kdbx"));
        two.later();
        ours.undo();
        ours.save();
        try (var plan = ours.merging().planWith(copy)) {
            assertTrue(plan.isEmpty(), told(plan).toString());
        }
    }

    @Test
    void anUndoneDeletionForGoodStaysUndone() throws IOException, EditRefused {
        var id = secret(ours, "ONE").id();
        two.later();
        ours.apply(new VaultEdit.DeleteSecret(id));
        ours.apply(new VaultEdit.PurgeTrash(id));
        ours.save();
        var copy = Files.copy(file, folder.resolve("copy.kdbx"));
        two.later();
        ours.undo();
        ours.undo();
        ours.save();
        ours.merging().take(ours.merging().planWith(copy));
        assertEquals("1", secret(ours, "ONE").value().text());
    }

    @Test
    void aMergeIsUndoneAndDoneAgainAsAnyEdit() throws IOException, EditRefused {
        theirs.apply(addition("app", "THEIRS", "t"));
        two.change(theirs, "ONE", "theirs");
        theirs.save();
        two.change(ours, "ONE", "ours");
        two.later();
        ours.merging().take(ours.merging().planWithFile(null));
        ours.save();
        assertEquals(2, secrets(ours));
        two.later();
        ours.undo();
        assertEquals("ours", secret(ours, "ONE").value().text());
        assertEquals(1, secrets(ours));
        assertTrue(ours.hasUnsavedEdits());
        ours.save();
        try (var reread = two.unlocked(file)) {
            assertEquals("ours", secret(reread, "ONE").value().text());
            assertEquals(1, secrets(reread));
        }
        ours.undo();
        assertEquals("1", secret(ours, "ONE").value().text());
        ours.redo();
        ours.redo();
        assertEquals(2, secrets(ours));
        ours.save();
        try (var reread = two.unlocked(file)) {
            assertEquals("t", secret(reread, "THEIRS").value().text());
        }
    }

    @Test
    void aMergeWithTheFileAsItIsIsUndoneToo() throws IOException, EditRefused {
        two.change(theirs, "ONE", "theirs");
        theirs.save();
        ours.merging().take(ours.merging().planWithFile(null));
        assertTrue(ours.undoable().orElseThrow() instanceof VaultEdit.Merge);
        two.later();
        ours.undo();
        assertEquals("1", secret(ours, "ONE").value().text());
        ours.save();
        try (var reread = two.unlocked(file)) {
            assertEquals("1", secret(reread, "ONE").value().text());
        }
    }

    @Test
    void whatAnUndoneMergeBroughtDoesNotComeBackWithTheSameCopy() throws IOException, EditRefused {
        var copy = Files.copy(file, folder.resolve("copy.kdbx"));
        try (var other = two.unlocked(copy)) {
            two.later();
            other.apply(addition("app", "THEIRS", "t"));
            two.change(other, "ONE", "theirs");
            other.save();
        }
        two.later();
        ours.merging().take(ours.merging().planWith(copy));
        ours.save();
        assertEquals(2, secrets(ours));
        two.later();
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

    @Test
    void undoingBackToWhatIsInTheFileLeavesNothingToSave() throws EditRefused {
        two.change(ours, "ONE", "new");
        ours.undo();
        assertFalse(ours.hasUnsavedEdits());
    }
}
