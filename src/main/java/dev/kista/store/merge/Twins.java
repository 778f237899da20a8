package dev.kista.store.merge;

import dev.kista.model.Namespace;
import dev.kista.model.Vault;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds the namespaces that are one though both sides made them: the roots, the trashes, and those
/// of the same path that the other side does not know.
final class Twins {
    private final Vault ours;
    private final Set<UUID> known;
    private final Set<UUID> theirIds;
    private final Map<UUID, Namespace> ourNamespaces;
    private final Set<UUID> taken = new HashSet<>();
    private final Map<UUID, UUID> twins = new HashMap<>();

    private Twins(Vault ours, Vault theirs) {
        this.ours = ours;
        this.ourNamespaces =
                tree(ours.root())
                        .collect(
                                Collectors.toMap(
                                        Namespace::id, each -> each, (first, second) -> first));
        this.known = new HashSet<>(ourNamespaces.keySet());
        ours.deleted().forEach(each -> known.add(each.id()));
        this.theirIds = tree(theirs.root()).map(Namespace::id).collect(Collectors.toSet());
        theirs.deleted().forEach(each -> theirIds.add(each.id()));
    }

    /// Their ids, and which of ours stands for each.
    static Map<UUID, UUID> between(Vault ours, Vault theirs) {
        var finder = new Twins(ours, theirs);
        finder.pair(theirs.root(), ours.root());
        if (theirs.trash().isPresent() && ours.trash().isPresent()) {
            finder.pair(theirs.trash().get(), ours.trash().get());
        }
        finder.below(theirs.root(), ours.root());
        return finder.twins;
    }

    private void pair(Namespace theirs, Namespace own) {
        if (!theirs.id().equals(own.id())) {
            twins.put(theirs.id(), own.id());
        }
        taken.add(own.id());
    }

    private void below(Namespace theirs, Namespace own) {
        for (var child : theirs.children()) {
            counterpart(child, own).ifPresent(each -> below(child, each));
        }
    }

    private Optional<Namespace> counterpart(Namespace child, Namespace parent) {
        var paired = twins.get(child.id());
        if (paired != null) {
            return Optional.ofNullable(ourNamespaces.get(paired));
        }
        if (known.contains(child.id())) {
            return Optional.ofNullable(ourNamespaces.get(child.id()));
        }
        var twin =
                parent.children().stream()
                        .filter(each -> each.name().equals(child.name()))
                        .filter(each -> !ours.isTrash(each))
                        .filter(each -> !theirIds.contains(each.id()) && !taken.contains(each.id()))
                        .findFirst();
        twin.ifPresent(each -> pair(child, each));
        return twin;
    }

    private static Stream<Namespace> tree(Namespace namespace) {
        return Stream.concat(
                Stream.of(namespace), namespace.children().stream().flatMap(Twins::tree));
    }
}
