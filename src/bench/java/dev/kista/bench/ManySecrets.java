package dev.kista.bench;

import dev.kista.model.Secret;
import dev.kista.model.Vault;
import dev.kista.store.Vaults;

import java.util.ArrayList;

/// Vaults of any size, in a hundred namespaces, with a description and two tags a secret.
final class ManySecrets {
    private static final int NAMESPACES = 100;

    private ManySecrets() {}

    static Vault vault(int count) {
        var vault = Vaults.empty("many");
        for (var namespace = 0; namespace < NAMESPACES; namespace++) {
            var secrets = new ArrayList<Secret>();
            for (var i = 0; i < count / NAMESPACES; i++) {
                secrets.add(secret("KEY_" + i, "value number " + i + " of " + namespace));
            }
            vault = Vaults.with(vault, "company.team" + namespace, secrets.toArray(Secret[]::new));
        }
        return vault;
    }

    private static Secret secret(String key, String value) {
        var described = Vaults.described(Vaults.secret(key, value), "What this one is for");
        return Vaults.tagged(described, "ci", "prod");
    }
}
