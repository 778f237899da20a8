package dev.kista.service;

import dev.kista.model.DeletedId;
import dev.kista.model.Extras;
import dev.kista.model.Namespace;
import dev.kista.model.NamespacePath;
import dev.kista.model.Secret;
import dev.kista.model.Times;
import dev.kista.model.Vault;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A vault's snapshot while the next one is being made of it.
///
/// The tree is copied only where it changes. A secret is found by one walk; in a batch of edits by
/// an index that is made once.
final class VaultDraft {
    private static final int LOOKUPS_WITHOUT_INDEX = 8;

    private final Vault origin;
    private final NamespaceDraft root;
    private final List<DeletedId> deleted = new ArrayList<>();
    private final Map<UUID, NamespaceDraft> owners = new HashMap<>();
    private String name;
    private @Nullable UUID trashId;
    private @Nullable NamespaceDraft trash;
    private int lookups;
    private boolean indexed;

    /// A secret and the namespace it is in.
    record Placed(Secret secret, NamespaceDraft owner) {}

    VaultDraft(Vault origin) {
        this.origin = origin;
        this.root = new NamespaceDraft(origin.root(), null);
        this.name = origin.name();
        this.trashId = origin.trashId();
        this.trash = trashId == null ? null : namespace(trashId).orElse(null);
    }

    Vault freeze() {
        var nextRoot = root.freeze();
        if (nextRoot == origin.root() && name.equals(origin.name()) && deleted.isEmpty()) {
            return origin;
        }
        var allDeleted = new ArrayList<>(origin.deleted());
        allDeleted.addAll(deleted);
        return new Vault(
                name, nextRoot, trashId, allDeleted, origin.historyLimits(), origin.extras());
    }

    NamespaceDraft root() {
        return root;
    }

    Vault origin() {
        return origin;
    }

    void rename(String next) {
        name = next;
    }

    /// What a message calls a namespace: its path, or for the vault itself the vault's name.
    String nameOf(NamespaceDraft namespace) {
        return namespace == root ? name : namespace.path().toString();
    }

    /// The namespace at a path, never one in the trash.
    Optional<NamespaceDraft> namespace(NamespacePath path) {
        var here = root;
        for (var segment : path.segments()) {
            var next = child(here, segment);
            if (next.isEmpty()) {
                return next;
            }
            here = next.get();
        }
        return Optional.of(here);
    }

    Optional<NamespaceDraft> child(NamespaceDraft parent, String segment) {
        for (var each : parent.children()) {
            if (each.self().name().equals(segment) && !each.id().equals(trashId)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    Optional<NamespaceDraft> namespace(UUID id) {
        return root.tree().filter(each -> each.id().equals(id)).findFirst();
    }

    Optional<Placed> secret(UUID id) {
        if (!indexed && lookups++ == LOOKUPS_WITHOUT_INDEX) {
            root.tree().forEach(each -> each.present().forEach(own -> owners.put(own.id(), each)));
            indexed = true;
        }
        if (indexed) {
            return Optional.ofNullable(owners.get(id)).flatMap(owner -> placed(id, owner));
        }
        return root.tree()
                .filter(each -> each.present().stream().anyMatch(own -> own.id().equals(id)))
                .findFirst()
                .flatMap(owner -> placed(id, owner));
    }

    private static Optional<Placed> placed(UUID id, NamespaceDraft owner) {
        return Optional.ofNullable(owner.secrets().find(id))
                .map(secret -> new Placed(secret, owner));
    }

    void add(Secret secret, NamespaceDraft owner) {
        owner.secrets().add(secret);
        owners.put(secret.id(), owner);
    }

    void remove(Placed placed) {
        placed.owner().secrets().remove(placed.secret().id());
        owners.remove(placed.secret().id());
    }

    void deletedForGood(UUID id, Instant when) {
        deleted.add(new DeletedId(id, when));
    }

    Optional<NamespaceDraft> trash() {
        return Optional.ofNullable(trash);
    }

    boolean isInTrash(NamespaceDraft namespace) {
        return trash != null && namespace.isIn(trash);
    }

    /// The trash, made if the vault has none yet.
    NamespaceDraft trashMade(UUID newId, Instant now) {
        if (trash == null) {
            trashId = newId;
            trash =
                    root.add(
                            new Namespace(
                                    newId,
                                    VaultEditor.TRASH,
                                    "",
                                    List.of(),
                                    List.of(),
                                    Times.at(now),
                                    Extras.NONE));
        }
        return trash;
    }
}
