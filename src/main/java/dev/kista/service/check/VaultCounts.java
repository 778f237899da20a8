package dev.kista.service.check;

import dev.kista.model.Namespace;
import dev.kista.model.Vault;

/// How much there is in a vault.
///
/// @param namespaces below the root, without the trash
/// @param secrets outside the trash
/// @param revisions earlier states of those secrets
/// @param trashed secrets in the trash
public record VaultCounts(long namespaces, long secrets, long revisions, long trashed) {
    static VaultCounts of(Vault vault) {
        var namespaces = new long[1];
        var secrets = new long[1];
        var revisions = new long[1];
        vault.forEachNamespace(
                (path, here) -> {
                    namespaces[0] += path.isRoot() ? 0 : 1;
                    secrets[0] += here.secrets().size();
                    revisions[0] +=
                            here.secrets().stream().mapToLong(each -> each.history().size()).sum();
                });
        var trashed = vault.trash().stream().flatMap(Namespace::allSecrets).count();
        return new VaultCounts(namespaces[0], secrets[0], revisions[0], trashed);
    }
}
