package dev.kista.desktop.open;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.model.NamespacePath;
import dev.kista.model.SecretKey;
import dev.kista.model.SecretValue;
import dev.kista.model.VaultEdit;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

class EditNamesTest {
    private final SampleVault sample =
            new SampleVault()
                    .secret("a", "ONE", "1", "")
                    .secret("a", "TWO", "2", "")
                    .namespace("gone.below");
    private final EditNames names = new EditNames(sample.messages);
    private final UUID one = sample.idOf("a", "ONE");
    private final UUID two = sample.idOf("a", "TWO");

    @Test
    void namesASecretByItsKeyAndANamespaceByItsPath() {
        assertEquals("delete ONE", name(new VaultEdit.DeleteSecret(one)));
        assertEquals("expiry of TWO", name(new VaultEdit.ExpireSecret(two, null)));
        assertEquals("delete a.b", name(new VaultEdit.DeleteNamespace(NamespacePath.of("a.b"))));
        assertEquals("new secret THREE", name(addition("THREE")));
        assertEquals("rename vault", name(new VaultEdit.RenameVault("x")));
    }

    @Test
    void saysOfAChangeWhatMattersMost() {
        var value = SecretValue.ofText("hunter2");
        var key = new SecretKey("NEW");
        var tags = new TreeSet<>(Set.of("t"));
        assertEquals(
                "new value of ONE", name(new VaultEdit.ChangeSecret(one, key, value, "d", tags)));
        assertEquals("new key ONE", name(new VaultEdit.ChangeSecret(one, key, null, "d", tags)));
        assertEquals("tags of ONE", name(new VaultEdit.ChangeSecret(one, null, null, "d", tags)));
        assertEquals(
                "description of ONE", name(new VaultEdit.ChangeSecret(one, null, null, "d", null)));
    }

    @Test
    void namesWhatLiesInTheTrashToo() {
        sample.edit(new VaultEdit.DeleteSecret(one))
                .edit(new VaultEdit.DeleteNamespace(NamespacePath.of("gone")));
        var gone = sample.session.vault().trash().orElseThrow().children().getFirst().id();
        assertEquals("restore ONE", name(new VaultEdit.RestoreFromTrash(one)));
        assertEquals("delete gone for good", name(new VaultEdit.PurgeTrash(gone)));
        assertEquals("empty trash", name(new VaultEdit.PurgeTrash(null)));
        assertEquals("restore a secret", name(new VaultEdit.RestoreFromTrash(new UUID(9, 9))));
    }

    @Test
    void countsSeveralEditsOfOneKind() {
        assertEquals(
                "delete 2 secrets",
                name(batch(new VaultEdit.DeleteSecret(one), new VaultEdit.DeleteSecret(two))));
        assertEquals("delete ONE", name(batch(new VaultEdit.DeleteSecret(one))), "one is no batch");
        assertEquals(
                "2 changes",
                name(
                        batch(
                                new VaultEdit.DeleteSecret(one),
                                new VaultEdit.ExpireSecret(two, null))));
        assertEquals("0 changes", name(batch()));
    }

    @Test
    void doesNotCountNamespacesThatAreMadeOnTheWay() {
        var make = new VaultEdit.AddNamespace(NamespacePath.of("new"), "");
        assertEquals("2 new secrets", name(batch(make, addition("A"), addition("B"))));
        assertEquals("a new secret", name(batch(make, addition("A"))));
        assertEquals("2 changes", name(batch(make, make)));
    }

    private static VaultEdit addition(String key) {
        return new VaultEdit.AddSecret(
                NamespacePath.of("a"),
                new SecretKey(key),
                SecretValue.ofText("v"),
                "",
                new TreeSet<>(),
                null);
    }

    private static VaultEdit batch(VaultEdit... edits) {
        return new VaultEdit.Batch(List.of(edits));
    }

    private String name(VaultEdit edit) {
        return names.name(edit, sample.session.vault());
    }
}
