package dev.kista.service;

import static dev.kista.service.EditedVault.path;
import static dev.kista.service.EditedVault.valueOf;
import static dev.kista.service.NamespaceEditsTest.assertRefused;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.model.DeletedId;
import dev.kista.model.HistoryLimits;
import dev.kista.model.Namespace;
import dev.kista.model.SecretKey;
import dev.kista.model.VaultEdit;

import org.junit.jupiter.api.Test;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

class TrashEditsTest {
    @Test
    void makesTheTrashWhenItIsNeeded() throws EditRefused {
        var edited = EditedVault.with("a").add("a", "KEY", "v");
        assertTrue(edited.vault().trash().isEmpty());
        edited.apply(new VaultEdit.DeleteSecret(edited.id("a", "KEY")));
        assertEquals("Trash", trash(edited).name());
        assertEquals("KEY", trash(edited).secrets().getFirst().key().text());
        assertFalse(edited.has("Trash"));
    }

    @Test
    void usesTheTrashThatIsThereWhereverItIs() throws EditRefused {
        var edited = EditedVault.with("a.bin", "b").add("b", "KEY", "v");
        var bin = edited.namespace("a.bin").id();
        var other = new EditedVault(edited.vault().withTrash(bin));
        other.apply(new VaultEdit.DeleteSecret(other.id("b", "KEY")));
        assertEquals(bin, other.vault().trashId());
        assertEquals(1, other.namespace("a").children().getFirst().secrets().size());
    }

    @Test
    void refusesToThrowAwayWhatHoldsTheTrash() throws EditRefused {
        var edited = EditedVault.with("a.bin");
        var other = new EditedVault(edited.vault().withTrash(edited.namespace("a.bin").id()));
        assertRefused("namespace-holds-trash", other, new VaultEdit.DeleteNamespace(path("a")));
    }

    @Test
    void keepsTwoDeletedSecretsOfOneKey() throws EditRefused {
        var edited = EditedVault.with("a").add("a", "KEY", "1");
        edited.apply(new VaultEdit.DeleteSecret(edited.id("a", "KEY"))).add("a", "KEY", "2");
        edited.apply(new VaultEdit.DeleteSecret(edited.id("a", "KEY")));
        assertEquals(2, trash(edited).secrets().size());
    }

    @Test
    void restoresASecretToWhereItWas() throws EditRefused {
        var edited = EditedVault.with("a.b").add("a.b", "KEY", "v");
        var id = edited.id("a.b", "KEY");
        edited.apply(new VaultEdit.DeleteSecret(id)).apply(new VaultEdit.RestoreFromTrash(id));
        assertEquals(id, edited.id("a.b", "KEY"));
        assertNull(edited.secret("a.b", "KEY").previousParent());
        assertEquals(0, trash(edited).secrets().size());
    }

    @Test
    void restoresToTheNamespaceThatWasRenamedMeanwhile() throws EditRefused {
        var edited = EditedVault.with("a").add("a", "KEY", "v");
        var id = edited.id("a", "KEY");
        edited.apply(new VaultEdit.DeleteSecret(id))
                .apply(new VaultEdit.RenameNamespace(path("a"), "b"))
                .apply(new VaultEdit.RestoreFromTrash(id));
        assertEquals(id, edited.id("b", "KEY"));
    }

    @Test
    void restoresToTheRootWhereTheNamespaceIsGone() throws EditRefused {
        var edited = EditedVault.with("a").add("a", "KEY", "v");
        var id = edited.id("a", "KEY");
        edited.apply(new VaultEdit.DeleteSecret(id))
                .apply(new VaultEdit.DeleteNamespace(path("a")))
                .apply(new VaultEdit.RestoreFromTrash(id));
        assertEquals(id, edited.id("", "KEY"));
    }

    @Test
    void refusesToRestoreWhereTheKeyIsTakenAgain() throws EditRefused {
        var edited = EditedVault.with("a").add("a", "KEY", "1");
        var id = edited.id("a", "KEY");
        edited.apply(new VaultEdit.DeleteSecret(id)).add("a", "KEY", "2");
        assertRefused("key-exists", edited, new VaultEdit.RestoreFromTrash(id));
    }

    @Test
    void movesASecretOutOfTheTrash() throws EditRefused {
        var edited = EditedVault.with("a", "b").add("a", "KEY", "v");
        var id = edited.id("a", "KEY");
        edited.apply(new VaultEdit.DeleteSecret(id)).apply(new VaultEdit.MoveSecret(id, path("b")));
        assertEquals(id, edited.id("b", "KEY"));
    }

    @Test
    void refusesToChangeWhatIsInTheTrash() throws EditRefused {
        var edited = EditedVault.with("a").add("a", "KEY", "v");
        var id = edited.id("a", "KEY");
        edited.apply(new VaultEdit.DeleteSecret(id));
        assertRefused("in-trash", edited, valueOf(id, "changed"));
        assertRefused("in-trash", edited, new VaultEdit.DeleteSecret(id));
    }

    @Test
    void restoresANamespaceWithAllItHeld() throws EditRefused {
        var edited = EditedVault.with("a.b.c").add("a.b.c", "KEY", "v");
        var id = edited.namespace("a.b").id();
        edited.apply(new VaultEdit.DeleteNamespace(path("a.b")));
        assertFalse(edited.has("a.b"));
        edited.apply(new VaultEdit.RestoreFromTrash(id));
        assertEquals("v", edited.secret("a.b.c", "KEY").value().text());
        assertNull(edited.namespace("a.b").previousParent());
    }

    @Test
    void refusesToRestoreANamespaceWhoseNameIsTakenAgain() throws EditRefused {
        var edited = EditedVault.with("a");
        var id = edited.namespace("a").id();
        edited.apply(new VaultEdit.DeleteNamespace(path("a")))
                .apply(new VaultEdit.AddNamespace(path("a"), ""));
        assertRefused("namespace-exists", edited, new VaultEdit.RestoreFromTrash(id));
    }

    @Test
    void purgesOneSecretAndLeavesItsTrace() throws EditRefused {
        var edited = EditedVault.with("a").add("a", "ONE", "1").add("a", "TWO", "2");
        var one = edited.id("a", "ONE");
        var two = edited.id("a", "TWO");
        edited.apply(new VaultEdit.DeleteSecret(one)).apply(new VaultEdit.DeleteSecret(two));
        edited.apply(new VaultEdit.PurgeTrash(one));
        assertEquals(two, trash(edited).secrets().getFirst().id());
        assertEquals(Set.of(one), deleted(edited));
    }

    @Test
    void purgesEverythingButTheTrashItself() throws EditRefused {
        var edited = EditedVault.with("a.b").add("a.b", "ONE", "1").add("a", "TWO", "2");
        var expected =
                Set.of(
                        edited.namespace("a").id(),
                        edited.namespace("a.b").id(),
                        edited.id("a.b", "ONE"),
                        edited.id("a", "TWO"));
        edited.apply(new VaultEdit.DeleteNamespace(path("a")))
                .apply(new VaultEdit.PurgeTrash(null));
        assertEquals(0, trash(edited).children().size());
        assertEquals(expected, deleted(edited));
    }

    @Test
    void refusesToPurgeWhatIsNotInTheTrash() throws EditRefused {
        var edited = EditedVault.with("a").add("a", "ONE", "1").add("a", "TWO", "2");
        edited.apply(new VaultEdit.DeleteSecret(edited.id("a", "ONE")));
        assertRefused("not-in-trash", edited, new VaultEdit.PurgeTrash(edited.id("a", "TWO")));
        assertRefused("not-in-trash", edited, new VaultEdit.PurgeTrash(trash(edited).id()));
        assertRefused("secret-missing", edited, new VaultEdit.PurgeTrash(UUID.randomUUID()));
    }

    @Test
    void purgesAnEmptyTrashWithoutAChange() throws EditRefused {
        var edited = new EditedVault(EditedVault.empty(HistoryLimits.DEFAULT));
        var before = edited.vault();
        assertEquals(before, edited.apply(new VaultEdit.PurgeTrash(null)).vault());
    }

    @Test
    void findsNoDeletedSecretByItsPath() throws EditRefused {
        var edited = EditedVault.with("a").add("a", "KEY", "v");
        edited.apply(new VaultEdit.DeleteSecret(edited.id("a", "KEY")));
        assertTrue(edited.namespace("a").secret(new SecretKey("KEY")).isEmpty());
    }

    private static Namespace trash(EditedVault edited) {
        return edited.vault().trash().orElseThrow();
    }

    private static Set<UUID> deleted(EditedVault edited) {
        return edited.vault().deleted().stream().map(DeletedId::id).collect(Collectors.toSet());
    }
}
