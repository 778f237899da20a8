package dev.kista.desktop.open;

import dev.kista.model.Namespace;
import dev.kista.model.NamespacePath;
import dev.kista.model.Vault;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/// Stays with the namespace that is shown while the vault changes around it: it may be renamed,
/// moved, deleted or brought back.
final class Whereabouts {
    private @Nullable UUID shown;

    void remember(Place place, Vault vault) {
        shown =
                switch (place) {
                    case Place.At at ->
                            vault.namespace(at.path()).map(Namespace::id).orElse(vault.root().id());
                    case Place.Trash trash -> trash.namespace();
                    case Place.Everywhere _ -> vault.root().id();
                };
    }

    /// Where to begin: the first namespace that holds a secret, so that there is something to see.
    static NamespacePath firstPath(Vault vault) {
        var first = new AtomicReference<@Nullable NamespacePath>();
        vault.forEachNamespace(
                (path, namespace) -> {
                    if (!namespace.secrets().isEmpty()) {
                        first.compareAndSet(null, path);
                    }
                });
        return Optional.ofNullable(first.get())
                .or(
                        () ->
                                vault.topNamespaces().stream()
                                        .findFirst()
                                        .map(each -> NamespacePath.ROOT.child(each.name())))
                .orElse(NamespacePath.ROOT);
    }

    /// What was shown, as it is called in another snapshot; where it is gone, what is nearest
    /// above.
    Place placeIn(Vault vault, Place place) {
        return switch (place) {
            case Place.At at -> new Place.At(pathIn(vault, at.path()));
            case Place.Trash trash -> isInTrash(vault, trash) ? trash : Place.trash();
            case Place.Everywhere everywhere -> everywhere;
        };
    }

    private NamespacePath pathIn(Vault vault, NamespacePath last) {
        var found = new AtomicReference<@Nullable NamespacePath>();
        vault.forEachNamespace(
                (path, namespace) -> {
                    if (namespace.id().equals(shown)) {
                        found.set(path);
                    }
                });
        var path = found.get();
        return path == null ? nearest(vault, last) : path;
    }

    private static NamespacePath nearest(Vault vault, NamespacePath path) {
        var here = path;
        while (!here.isRoot() && vault.namespace(here).isEmpty()) {
            here = here.parent();
        }
        return here;
    }

    private static boolean isInTrash(Vault vault, Place.Trash trash) {
        return trash.namespace() == null
                || vault.trash().filter(bin -> holds(bin, trash.namespace())).isPresent();
    }

    private static boolean holds(Namespace namespace, UUID id) {
        return namespace.children().stream()
                .anyMatch(each -> each.id().equals(id) || holds(each, id));
    }
}
