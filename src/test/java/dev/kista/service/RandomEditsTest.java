package dev.kista.service;

import static dev.kista.service.EditedVault.path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.model.DeletedId;
import dev.kista.model.Namespace;
import dev.kista.model.Secret;
import dev.kista.model.SecretValue;
import dev.kista.model.Vault;
import dev.kista.model.VaultEdit;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/// Whatever is done in whatever order, nothing is lost and nothing is there twice.
class RandomEditsTest {
    private static final List<String> PATHS =
            List.of("", "a", "b", "c", "a.b", "a.c", "b.a", "a.b.c");
    private static final List<String> KEYS = List.of("ONE", "TWO", "THREE");

    @Property(tries = 300)
    void keepsEverySecretOnceAndEveryKeyUnique(@ForAll @Size(60) List<Integer> seeds) {
        var edited = new EditedVault();
        var added = new HashSet<UUID>();
        for (var seed : seeds) {
            var before = edited.vault();
            try {
                edited.apply(edit(new Random(seed), before));
            } catch (EditRefused refused) {
                assertSame(before, edited.vault());
            }
            edited.vault().root().allSecrets().map(Secret::id).forEach(added::add);
            holds(edited.vault(), added);
        }
    }

    private static void holds(Vault vault, HashSet<UUID> added) {
        var present = vault.root().allSecrets().map(Secret::id).toList();
        assertEquals(present.size(), new HashSet<>(present).size(), "a secret is there twice");
        var known = new HashSet<>(present);
        vault.deleted().stream().map(DeletedId::id).forEach(known::add);
        assertTrue(known.containsAll(added), "a secret is gone without a trace");
        vault.forEachNamespace(
                (path, namespace) -> {
                    unique(namespace.secrets().stream().map(each -> each.key().folded()).toList());
                    unique(namespace.children().stream().map(Namespace::name).toList());
                });
    }

    private static void unique(List<String> names) {
        assertEquals(names.size(), new HashSet<>(names).size(), () -> "twice: " + names);
    }

    static VaultEdit edit(Random random, Vault vault) {
        var ids = new ArrayList<>(vault.root().allSecrets().map(Secret::id).toList());
        vault.trash().ifPresent(trash -> trash.children().forEach(each -> ids.add(each.id())));
        var id = ids.isEmpty() ? UUID.randomUUID() : ids.get(random.nextInt(ids.size()));
        var here = path(PATHS.get(random.nextInt(PATHS.size())));
        var there = path(PATHS.get(random.nextInt(PATHS.size())));
        var key = KEYS.get(random.nextInt(KEYS.size()));
        return switch (random.nextInt(13)) {
            case 0, 1 -> new VaultEdit.AddNamespace(here, "");
            case 2 -> new VaultEdit.RenameNamespace(here, there.name());
            case 3 -> new VaultEdit.MoveNamespace(here, there);
            case 4 -> new VaultEdit.DeleteNamespace(here);
            case 5, 6 -> EditedVault.addition(here.toString(), key, "v");
            case 7 ->
                    new VaultEdit.ChangeSecret(
                            id, null, SecretValue.ofText("v" + random.nextInt(3)), null, null);
            case 8 -> EditedVault.keyOf(id, key);
            case 9 -> new VaultEdit.MoveSecret(id, here);
            case 10 -> new VaultEdit.DeleteSecret(id);
            case 11 -> new VaultEdit.CopyNamespace(here, there);
            default ->
                    random.nextInt(4) == 0
                            ? new VaultEdit.PurgeTrash(random.nextBoolean() ? id : null)
                            : new VaultEdit.RestoreFromTrash(id);
        };
    }
}
