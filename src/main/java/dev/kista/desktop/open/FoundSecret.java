package dev.kista.desktop.open;

import dev.kista.model.Namespace;
import dev.kista.model.NamespacePath;
import dev.kista.model.Secret;
import dev.kista.model.Vault;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.UUID;

/// A secret and where it lies.
///
/// @param path its namespace; for one in the trash, the path from the root through the trash
/// @param inTrash whether it was deleted
public record FoundSecret(NamespacePath path, boolean inTrash, Secret secret) {
    static Optional<FoundSecret> in(Vault vault, UUID id) {
        return Optional.ofNullable(find(vault, vault.root(), NamespacePath.ROOT, false, id));
    }

    private static @Nullable FoundSecret find(
            Vault vault, Namespace here, NamespacePath path, boolean inTrash, UUID id) {
        for (var secret : here.secrets()) {
            if (secret.id().equals(id)) {
                return new FoundSecret(path, inTrash, secret);
            }
        }
        for (var child : here.children()) {
            var deeper = inTrash || vault.isTrash(child);
            var found = find(vault, child, path.child(child.name()), deeper, id);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
