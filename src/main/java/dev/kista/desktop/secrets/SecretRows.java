package dev.kista.desktop.secrets;

import dev.kista.desktop.open.FormerPaths;
import dev.kista.desktop.open.Place;
import dev.kista.model.Namespace;
import dev.kista.model.NamespacePath;
import dev.kista.model.Vault;
import dev.kista.service.search.SecretQuery;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes the rows of a place. Touches nothing that belongs to the screen, so it may work on another
/// thread.
final class SecretRows {
    private SecretRows() {}

    /// How many rows a place has, without making them.
    static int count(Vault vault, Place place) {
        return switch (place) {
            case Place.At at ->
                    vault.namespace(at.path()).map(each -> each.secrets().size()).orElse(0);
            case Place.Trash trash ->
                    Math.toIntExact(
                            trashed(vault, trash)
                                    .map(each -> each.allSecrets().count())
                                    .orElse(0L));
        };
    }

    static List<SecretRow> of(Vault vault, Place place, RowOrder order, Instant now) {
        var rows = new ArrayList<SecretRow>();
        switch (place) {
            case Place.At at ->
                    vault.namespace(at.path())
                            .ifPresent(namespace -> add(namespace, at.path(), now, rows));
            case Place.Trash trash ->
                    trashed(vault, trash)
                            .ifPresent(
                                    namespace ->
                                            addTrashed(
                                                    namespace, new FormerPaths(vault), now, rows));
        }
        rows.sort(order.comparator());
        return rows;
    }

    static List<SecretRow> matching(List<SecretRow> rows, SecretQuery query) {
        return query.isEmpty() ? rows : rows.stream().filter(query::matches).toList();
    }

    private static void add(
            Namespace namespace, NamespacePath path, Instant now, List<SecretRow> rows) {
        namespace.secrets().forEach(each -> rows.add(SecretRow.of(each, path, now)));
    }

    /// A deleted secret is shown with the namespace it was in.
    private static void addTrashed(
            Namespace here, FormerPaths paths, Instant now, List<SecretRow> rows) {
        here.secrets().forEach(each -> rows.add(SecretRow.of(each, paths.of(each, here), now)));
        here.children().forEach(each -> addTrashed(each, paths, now, rows));
    }

    private static Optional<Namespace> trashed(Vault vault, Place.Trash trash) {
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
