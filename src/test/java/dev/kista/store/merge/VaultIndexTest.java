package dev.kista.store.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.model.NamespacePath;
import dev.kista.model.Secret;
import dev.kista.store.Vaults;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.UUID;

class VaultIndexTest {
    @Test
    void laysTheTreeFlatInTheOrderOfTheFile() {
        var vault =
                Vaults.with(Vaults.with(Vaults.empty("v"), "a.b", Vaults.secret("ONE", "1")), "z");
        var index = new VaultIndex(vault, Map.of());
        assertEquals(
                List.of("", "a", "a.b", "z"),
                index.groups().values().stream().map(each -> each.path().toString()).toList());
        var entry = index.entries().values().iterator().next();
        assertEquals("a.b", index.groups().get(entry.parent()).path().toString());
        assertNull(index.groups().get(vault.root().id()).parent());
    }

    @Test
    void calledByTheIdOfItsTwin() {
        var vault = Vaults.with(Vaults.empty("v"), "a", Vaults.secret("ONE", "1"));
        var a = vault.namespace(NamespacePath.of("a")).orElseThrow().id();
        var twin = new UUID(0, 7);
        var index = new VaultIndex(vault, Map.of(a, twin));
        assertTrue(index.groups().containsKey(twin));
        assertFalse(index.groups().containsKey(a));
        assertEquals(twin, index.entries().values().iterator().next().parent());
    }

    @Test
    void losesNeitherOfTwoSecretsWithOneId() {
        var secret = Vaults.secret("ONE", "1");
        var vault = Vaults.with(Vaults.empty("v"), "a", secret, Vaults.valued(secret, "2"));
        var first = new VaultIndex(vault, Map.of());
        assertEquals(2, first.entries().size());
        assertEquals(
                first.entries().keySet(),
                new VaultIndex(vault, Map.of()).entries().keySet(),
                "the same at every merge");
        assertTrue(first.entries().containsKey(secret.id()));
    }

    @Test
    void losesNeitherASecretNorANamespaceWithOneId() {
        var namespace = Vaults.namespace("a");
        var secret = Vaults.secret("ONE", "1");
        var same =
                new Secret(
                        namespace.id(),
                        secret.key(),
                        secret.value(),
                        "",
                        secret.tags(),
                        secret.times(),
                        List.of(),
                        secret.extras());
        var vault = Vaults.empty("v");
        var index =
                new VaultIndex(
                        vault.withRoot(
                                vault.root()
                                        .withChildren(
                                                List.of(namespace.withSecrets(List.of(same))))),
                        Map.of());
        assertEquals(2, index.groups().size());
        assertEquals(1, index.entries().size());
        assertFalse(index.entries().containsKey(namespace.id()));
    }
}
