package dev.kista.desktop.secrets;

import dev.kista.desktop.open.FormerPaths;
import dev.kista.desktop.open.Place;
import dev.kista.model.Namespace;
import dev.kista.model.NamespacePath;
import dev.kista.model.SecretKey;
import dev.kista.model.Vault;
import dev.kista.service.EffectiveSecret;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/// Makes the rows of a place. Touches nothing that belongs to the screen, so it may work on another
/// thread.
///
/// @param inherited whether a namespace also shows what it inherits
record SecretRows(Vault vault, Place place, boolean inherited) {
    /// At most how many rows there are, without making them.
    int count() {
        return switch (place) {
            case Place.At at -> countAt(at.path());
            case Place.Trash trash ->
                    Math.toIntExact(
                            trashed(trash).map(each -> each.allSecrets().count()).orElse(0L));
            case Place.Everywhere _ -> {
                var count = new AtomicInteger();
                vault.forEachNamespace((path, here) -> count.addAndGet(here.secrets().size()));
                yield count.get();
            }
        };
    }

    private int countAt(NamespacePath path) {
        var own = vault.namespace(path).map(each -> each.secrets().size()).orElse(0);
        return path.isRoot() || !inherited ? own : own + countAt(path.parent());
    }

    List<SecretRow> make(RowOrder order, Instant now) {
        var rows = new ArrayList<SecretRow>();
        switch (place) {
            case Place.At at -> addAt(at.path(), now, rows);
            case Place.Trash trash ->
                    trashed(trash)
                            .ifPresent(
                                    namespace ->
                                            addTrashed(
                                                    namespace, new FormerPaths(vault), now, rows));
            case Place.Everywhere _ ->
                    vault.forEachNamespace((path, namespace) -> add(namespace, path, now, rows));
        }
        rows.sort(order.comparator());
        return rows;
    }

    private void addAt(NamespacePath path, Instant now, List<SecretRow> rows) {
        var doubled = vault.namespace(path).map(SecretRows::doubled).orElse(Set.of());
        for (var seen : EffectiveSecret.of(vault, path)) {
            if (inherited || !seen.inherited()) {
                rows.add(SecretRow.of(seen, doubled, now));
            }
        }
    }

    private static void add(
            Namespace namespace, NamespacePath path, Instant now, List<SecretRow> rows) {
        var doubled = doubled(namespace);
        namespace
                .secrets()
                .forEach(
                        each ->
                                rows.add(
                                        SecretRow.of(
                                                each, path, doubled.contains(each.key()), now)));
    }

    /// The keys that a namespace has more than once.
    private static Set<SecretKey> doubled(Namespace namespace) {
        var seen = new HashSet<SecretKey>();
        var doubled = new HashSet<SecretKey>();
        for (var each : namespace.secrets()) {
            if (!seen.add(each.key())) {
                doubled.add(each.key());
            }
        }
        return doubled;
    }

    /// A deleted secret is shown with the namespace it was in.
    private static void addTrashed(
            Namespace here, FormerPaths paths, Instant now, List<SecretRow> rows) {
        here.secrets()
                .forEach(each -> rows.add(SecretRow.of(each, paths.of(each, here), false, now)));
        here.children().forEach(each -> addTrashed(each, paths, now, rows));
    }

    private Optional<Namespace> trashed(Place.Trash trash) {
        return trash.namespace() == null
                ? vault.trash()
                : vault.trash().flatMap(bin -> find(bin, trash));
    }

    private static Optional<Namespace> find(Namespace here, Place.Trash trash) {
        for (var child : here.children()) {
            var found =
                    child.id().equals(trash.namespace()) ? Optional.of(child) : find(child, trash);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
