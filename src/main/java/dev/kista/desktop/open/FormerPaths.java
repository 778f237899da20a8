package dev.kista.desktop.open;

import dev.kista.model.Namespace;
import dev.kista.model.NamespacePath;
import dev.kista.model.Secret;
import dev.kista.model.Vault;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// Where what lies in the trash was before: each thing that was deleted remembers the namespace it
/// was taken out of, and what was deleted with it lies below it as it did.
public final class FormerPaths {
    private final Map<UUID, NamespacePath> paths = new HashMap<>();

    public FormerPaths(Vault vault) {
        vault.forEachNamespace((path, namespace) -> paths.put(namespace.id(), path));
        vault.trash()
                .ifPresent(
                        bin -> {
                            for (var deleted : bin.children()) {
                                var above = of(deleted.previousParent(), NamespacePath.ROOT);
                                put(deleted, above.child(deleted.name()));
                            }
                        });
    }

    private void put(Namespace namespace, NamespacePath path) {
        paths.put(namespace.id(), path);
        namespace.children().forEach(each -> put(each, path.child(each.name())));
    }

    /// Where a deleted secret was; the root where that is not known any more.
    ///
    /// @param owner the namespace in the trash, or the trash itself, that holds it
    public NamespacePath of(Secret secret, Namespace owner) {
        var withOwner = paths.get(owner.id());
        return withOwner == null ? of(secret.previousParent(), NamespacePath.ROOT) : withOwner;
    }

    private NamespacePath of(@Nullable UUID namespace, NamespacePath otherwise) {
        return namespace == null ? otherwise : paths.getOrDefault(namespace, otherwise);
    }
}
