package dev.kista.service;

import dev.kista.model.DeletedId;
import dev.kista.model.Namespace;
import dev.kista.model.Secret;
import dev.kista.model.Times;
import dev.kista.model.Vault;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/// Gives an earlier snapshot that is gone back to the present time where it differs from the one
/// that is left. Otherwise a merge with a copy of the file would take the undone edit for newer.
///
/// What is as in the file keeps its times, and so does a snapshot that is in the file as a whole.
final class Restamping {
    private final Map<UUID, Place> left = new HashMap<>();
    private final Map<UUID, Place> filed = new HashMap<>();
    private final Set<Namespace> leftTrees = identities();
    private final Set<Namespace> filedTrees = identities();
    private final Set<UUID> kept = new HashSet<>();
    private final Instant now;

    /// A secret or a namespace, and what it lies in.
    private record Place(Object thing, @Nullable UUID parent) {}

    private Restamping(Instant now) {
        this.now = now;
    }

    /// @param next the snapshot that is gone to
    /// @param left the snapshot that is left
    /// @param saved the one in the file
    static Vault stamped(Vault next, Vault left, Vault saved, Instant now) {
        if (next == left || next == saved) {
            return next;
        }
        return new Restamping(now).stamped(next, left, saved);
    }

    private Vault stamped(Vault next, Vault leaving, Vault saved) {
        var nextTrees = identities();
        note(next.root(), nextTrees);
        note(leaving.root(), leftTrees);
        note(saved.root(), filedTrees);
        places(leaving.root(), null, nextTrees, left);
        places(saved.root(), null, nextTrees, filed);
        var root = stamped(next.root(), null);
        return next.withRoot(root).withDeleted(deleted(next, saved));
    }

    private static Set<Namespace> identities() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    private static void note(Namespace namespace, Set<Namespace> all) {
        all.add(namespace);
        namespace.children().forEach(each -> note(each, all));
    }

    /// Where everything lies, except in the parts of the tree that both snapshots share.
    private static void places(
            Namespace here, @Nullable UUID parent, Set<Namespace> shared, Map<UUID, Place> all) {
        if (shared.contains(here)) {
            return;
        }
        all.put(here.id(), new Place(here, parent));
        here.secrets().forEach(each -> all.put(each.id(), new Place(each, here.id())));
        here.children().forEach(each -> places(each, here.id(), shared, all));
    }

    private Namespace stamped(Namespace here, @Nullable UUID parent) {
        if (leftTrees.contains(here)) {
            return here;
        }
        if (filedTrees.contains(here)) {
            keep(here);
            return here;
        }
        kept.add(here.id());
        var secrets = here.secrets().stream().map(each -> stamped(each, here.id())).toList();
        var children = here.children().stream().map(each -> stamped(each, here.id())).toList();
        var times = here.times();
        if (!isFiled(here, parent)) {
            var before = left.get(here.id());
            if (before == null || !hasSameFields(here, (Namespace) before.thing())) {
                times = times.modifiedAt(now);
            }
            times = moved(times, before, parent);
        }
        return here.withSecrets(secrets).withChildren(children).withTimes(times);
    }

    private void keep(Namespace namespace) {
        kept.add(namespace.id());
        namespace.secrets().forEach(each -> kept.add(each.id()));
        namespace.children().forEach(this::keep);
    }

    private Secret stamped(Secret secret, UUID parent) {
        kept.add(secret.id());
        var before = left.get(secret.id());
        if (isFiled(secret, parent) || (before != null && before.thing() == secret)) {
            return secret;
        }
        return secret.withTimes(moved(secret.times().modifiedAt(now), before, parent));
    }

    private boolean isFiled(Object thing, @Nullable UUID parent) {
        var place = filed.get(id(thing));
        if (place == null || !Objects.equals(place.parent(), parent)) {
            return false;
        }
        return thing instanceof Namespace here
                ? hasSameFields(here, (Namespace) place.thing())
                : place.thing() == thing;
    }

    private static UUID id(Object thing) {
        return thing instanceof Namespace namespace ? namespace.id() : ((Secret) thing).id();
    }

    private Times moved(Times times, @Nullable Place before, @Nullable UUID parent) {
        return before == null || !Objects.equals(before.parent(), parent)
                ? times.movedAt(now)
                : times;
    }

    private static boolean hasSameFields(Namespace one, Namespace other) {
        return one.name().equals(other.name())
                && one.description().equals(other.description())
                && one.times().equals(other.times());
    }

    /// What was made and is not there any more is deleted, if the file has it.
    private List<DeletedId> deleted(Vault next, Vault saved) {
        var deleted = new ArrayList<>(next.deleted());
        var known = new HashSet<UUID>();
        deleted.forEach(each -> known.add(each.id()));
        left.forEach(
                (id, place) -> {
                    if (!kept.contains(id) && filed.containsKey(id) && known.add(id)) {
                        deleted.add(new DeletedId(id, now));
                    }
                });
        return deleted;
    }
}
