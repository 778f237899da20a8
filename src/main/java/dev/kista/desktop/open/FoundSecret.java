package dev.kista.desktop.open;

import dev.kista.model.Namespace;
import dev.kista.model.NamespacePath;
import dev.kista.model.Secret;
import dev.kista.model.Vault;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// A secret and where it lies.
///
/// @param path its namespace; for one in the trash, the path from the root through the trash
/// @param inTrash whether it was deleted
public record FoundSecret(NamespacePath path, boolean inTrash, Secret secret) {
    static Optional<FoundSecret> in(Vault vault, UUID id) {
        return in(vault, Set.of(id)).stream().findFirst();
    }

    /// In one walk, however many are looked for; in the order of the vault.
    static List<FoundSecret> in(Vault vault, Collection<UUID> ids) {
        var search = new Search(vault, new HashSet<>(ids), new ArrayList<>());
        search.walk(vault.root(), NamespacePath.ROOT, false);
        return search.found;
    }

    private record Search(Vault vault, Set<UUID> missing, List<FoundSecret> found) {
        void walk(Namespace here, NamespacePath path, boolean inTrash) {
            for (var secret : here.secrets()) {
                if (missing.isEmpty()) {
                    return;
                }
                if (missing.remove(secret.id())) {
                    found.add(new FoundSecret(path, inTrash, secret));
                }
            }
            for (var child : here.children()) {
                walk(child, path.child(child.name()), inTrash || vault.isTrash(child));
            }
        }
    }
}
