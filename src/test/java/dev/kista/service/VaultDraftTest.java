package dev.kista.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.model.DeletedId;
import dev.kista.model.HistoryLimits;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

class VaultDraftTest {
    private static final UUID TRASH = new UUID(7, 7);

    @Test
    void givesTheSameSnapshotBackAfterALook() throws EditRefused {
        var edited = EditedVault.with("a.b").add("a.b", "KEY", "v");
        var draft = new VaultDraft(edited.vault());
        for (var i = 0; i < 20; i++) {
            assertEquals(
                    "KEY",
                    draft.secret(edited.id("a.b", "KEY")).orElseThrow().secret().key().text());
        }
        assertSame(edited.vault(), draft.freeze());
    }

    @Test
    void findsASecretByOneLookOrByMany() throws EditRefused {
        var edited = EditedVault.with("a", "b").add("a", "ONE", "1").add("b", "TWO", "2");
        var draft = new VaultDraft(edited.vault());
        for (var i = 0; i < 20; i++) {
            assertEquals(
                    "b",
                    draft.secret(edited.id("b", "TWO")).orElseThrow().owner().path().toString());
            assertEquals(Optional.empty(), draft.secret(new UUID(0, i)));
        }
    }

    @Test
    void findsASecretWhereItWasPutMeanwhile() throws EditRefused {
        var edited = EditedVault.with("a", "b").add("a", "ONE", "1");
        for (var lookups : new int[] {0, 20}) {
            var draft = new VaultDraft(edited.vault());
            for (var i = 0; i < lookups; i++) {
                draft.secret(new UUID(0, i));
            }
            var placed = draft.secret(edited.id("a", "ONE")).orElseThrow();
            draft.remove(placed);
            assertEquals(Optional.empty(), draft.secret(placed.secret().id()));
            draft.add(placed.secret(), draft.namespace(EditedVault.path("b")).orElseThrow());
            assertEquals(
                    "b",
                    draft.secret(placed.secret().id()).orElseThrow().owner().path().toString());
        }
    }

    @Test
    void makesTheTrashOnceAndHidesItFromPaths() throws EditRefused {
        var edited = EditedVault.with("a");
        var draft = new VaultDraft(edited.vault());
        var trash = draft.trashMade(TRASH, EditedVault.START);
        assertSame(trash, draft.trashMade(new UUID(8, 8), EditedVault.START));
        assertEquals(Optional.empty(), draft.namespace(EditedVault.path("Trash")));
        assertSame(trash, draft.namespace(TRASH).orElseThrow());
        assertTrue(draft.isInTrash(trash));
        assertFalse(draft.isInTrash(draft.root()));
        assertEquals(TRASH, draft.freeze().trashId());
    }

    @Test
    void callsTheRootByTheVaultsNameAndOthersByTheirPath() throws EditRefused {
        var draft = new VaultDraft(EditedVault.with("a.b").vault());
        draft.rename("Ours");
        assertEquals("Ours", draft.nameOf(draft.root()));
        assertEquals("a.b", draft.nameOf(draft.namespace(EditedVault.path("a.b")).orElseThrow()));
        assertEquals("Ours", draft.freeze().name());
    }

    @Test
    void addsToWhatWasDeletedForGoodBefore() {
        var before = List.of(new DeletedId(new UUID(1, 1), EditedVault.START));
        var vault = EditedVault.empty(HistoryLimits.DEFAULT).withDeleted(before);
        var draft = new VaultDraft(vault);
        draft.deletedForGood(new UUID(2, 2), EditedVault.START);
        assertEquals(
                List.of(new UUID(1, 1), new UUID(2, 2)),
                draft.freeze().deleted().stream().map(DeletedId::id).toList());
    }
}
