package dev.kista.store.merge;

import dev.kista.model.Namespace;
import dev.kista.model.NamespacePath;
import dev.kista.model.Secret;
import dev.kista.model.Vault;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/// The tree of a vault laid flat: every namespace and secret by its id, with the id of what it lies
/// in, in the order of the file.
final class VaultIndex {
    private final Map<UUID, Group> groups = new LinkedHashMap<>();
    private final Map<UUID, Entry> entries = new LinkedHashMap<>();
    private final Map<UUID, UUID> twins;

    /// @param parent `null` for the root
    record Group(Namespace self, @Nullable UUID parent, NamespacePath path) {}

    record Entry(Secret self, UUID parent) {}

    /// @param twins ids that stand for others: see [Twins]
    VaultIndex(Vault vault, Map<UUID, UUID> twins) {
        this.twins = twins;
        add(vault.root(), null, NamespacePath.ROOT);
    }

    Map<UUID, Group> groups() {
        return groups;
    }

    Map<UUID, Entry> entries() {
        return entries;
    }

    private void add(Namespace namespace, @Nullable UUID parent, NamespacePath path) {
        var id = unique(twins.getOrDefault(namespace.id(), namespace.id()));
        groups.put(id, new Group(namespace, parent, path));
        for (var secret : namespace.secrets()) {
            var own = secret.id().equals(unique(secret.id())) ? secret : renumbered(secret);
            entries.put(own.id(), new Entry(own, id));
        }
        for (var child : namespace.children()) {
            add(child, id, path.child(child.name()));
        }
    }

    private Secret renumbered(Secret secret) {
        return new Secret(
                unique(secret.id()),
                secret.key(),
                secret.value(),
                secret.description(),
                secret.tags(),
                secret.times(),
                secret.history(),
                secret.previousParent(),
                secret.extras());
    }

    /// A file in which two things have one id is damaged, but neither of them is lost: the second
    /// one gets an id that follows from the first one's, the same at every merge.
    private UUID unique(UUID id) {
        var free = id;
        while (groups.containsKey(free) || entries.containsKey(free)) {
            free = UUID.nameUUIDFromBytes(free.toString().getBytes(StandardCharsets.UTF_8));
        }
        return free;
    }
}
