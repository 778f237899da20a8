package dev.kista.model;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;

/// One whole snapshot of a vault's content.
///
/// @param name what the user called it
/// @param root the top of the tree, trash included
/// @param trashId which child of the root is the trash; `null` until something was deleted
/// @param deleted what was deleted for good
/// @param extras what another program keeps with the vault
public record Vault(
        String name,
        Namespace root,
        @Nullable UUID trashId,
        List<DeletedId> deleted,
        HistoryLimits historyLimits,
        Extras extras) {
    public Vault {
        deleted = List.copyOf(deleted);
    }

    /// One that holds nothing yet.
    public static Vault empty(String name, Instant now) {
        var root =
                new Namespace(
                        UUID.randomUUID(),
                        name,
                        "",
                        List.of(),
                        List.of(),
                        Times.at(now),
                        Extras.NONE);
        return new Vault(name, root, null, List.of(), HistoryLimits.DEFAULT, Extras.NONE);
    }

    public Vault withRoot(Namespace next) {
        return new Vault(name, next, trashId, deleted, historyLimits, extras);
    }

    public Vault withName(String next) {
        return new Vault(next, root, trashId, deleted, historyLimits, extras);
    }

    public Vault withTrash(UUID next) {
        return new Vault(name, root, next, deleted, historyLimits, extras);
    }

    public Vault withDeleted(List<DeletedId> next) {
        return new Vault(name, root, trashId, next, historyLimits, extras);
    }

    public Vault withExtras(Extras next) {
        return new Vault(name, root, trashId, deleted, historyLimits, next);
    }

    public boolean isTrash(Namespace namespace) {
        return namespace.id().equals(trashId);
    }

    public Optional<Namespace> trash() {
        return root.children().stream().filter(this::isTrash).findFirst();
    }

    /// The namespaces right below the root, without the trash.
    public List<Namespace> topNamespaces() {
        return root.children().stream().filter(each -> !isTrash(each)).toList();
    }

    /// The namespace at a path, never one inside the trash.
    public Optional<Namespace> namespace(NamespacePath path) {
        var here = Optional.of(root);
        for (var name : path.segments()) {
            here =
                    here.flatMap(
                            each ->
                                    each.children().stream()
                                            .filter(child -> !isTrash(child))
                                            .filter(child -> child.name().equals(name))
                                            .findFirst());
        }
        return here;
    }

    /// Visits the root and every namespace outside the trash, parents first.
    public void forEachNamespace(BiConsumer<NamespacePath, Namespace> visitor) {
        visit(NamespacePath.ROOT, root, visitor);
    }

    private void visit(
            NamespacePath path, Namespace here, BiConsumer<NamespacePath, Namespace> visitor) {
        visitor.accept(path, here);
        for (var child : here.children()) {
            if (!isTrash(child)) {
                visit(path.child(child.name()), child, visitor);
            }
        }
    }
}
