package dev.kista.service.health;

import dev.kista.model.Namespace;
import dev.kista.model.Secret;
import dev.kista.model.SecretKey;
import dev.kista.model.Vault;

import java.util.UUID;

/// Gives secrets keys that Kista refuses and other programs write.
final class ForeignKeys {
    private ForeignKeys() {}

    static Vault rename(Vault vault, UUID id, String key) {
        return vault.withRoot(rename(vault.root(), id, key));
    }

    private static Namespace rename(Namespace here, UUID id, String key) {
        return here.withSecrets(
                        here.secrets().stream()
                                .map(each -> each.id().equals(id) ? renamed(each, key) : each)
                                .toList())
                .withChildren(here.children().stream().map(each -> rename(each, id, key)).toList());
    }

    private static Secret renamed(Secret it, String key) {
        return new Secret(
                it.id(),
                new SecretKey(key),
                it.value(),
                it.description(),
                it.tags(),
                it.times(),
                it.history(),
                it.previousParent(),
                it.extras());
    }
}
