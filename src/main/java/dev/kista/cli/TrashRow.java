package dev.kista.cli;

import dev.kista.model.Namespace;
import dev.kista.model.NamespacePath;
import dev.kista.model.SecretKey;
import dev.kista.model.Vault;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// A secret or a namespace that lies in the trash.
///
/// @param secrets how many secrets lie in a namespace; -1 for a secret
/// @param was the namespace it would go back to, which is the vault itself if that is gone
/// @param since when it was put there
record TrashRow(UUID id, String name, int secrets, NamespacePath was, Instant since) {
    /// So many digits of an id tell the things in a trash apart.
    private static final int SHORT = 8;

    private static final int LEAST_DIGITS = 4;

    /// What lies right in the trash, the newest last.
    static List<TrashRow> of(Vault vault) {
        var paths = new HashMap<UUID, NamespacePath>();
        vault.forEachNamespace((path, namespace) -> paths.put(namespace.id(), path));
        var rows = new ArrayList<TrashRow>();
        vault.trash().ifPresent(trash -> addAll(rows, trash, paths));
        rows.sort(Comparator.comparing(TrashRow::since).thenComparing(TrashRow::name));
        return rows;
    }

    private static void addAll(
            List<TrashRow> rows, Namespace trash, Map<UUID, NamespacePath> paths) {
        for (var each : trash.children()) {
            rows.add(
                    new TrashRow(
                            each.id(),
                            each.name(),
                            (int) each.allSecrets().count(),
                            was(each.previousParent(), paths),
                            each.times().moved()));
        }
        for (var each : trash.secrets()) {
            rows.add(
                    new TrashRow(
                            each.id(),
                            each.key().text(),
                            -1,
                            was(each.previousParent(), paths),
                            each.times().moved()));
        }
    }

    private static NamespacePath was(@Nullable UUID parent, Map<UUID, NamespacePath> paths) {
        return Optional.ofNullable(parent).map(paths::get).orElse(NamespacePath.ROOT);
    }

    boolean isNamespace() {
        return secrets >= 0;
    }

    String shortId() {
        return id.toString().substring(0, SHORT);
    }

    /// Where it would be after a restore, as a person writes it.
    String place() {
        if (was.isRoot()) {
            return name;
        }
        return was + (isNamespace() ? "." : "/") + name;
    }

    /// Whether a person means this: by its name, by where it was and its name, or by the beginning
    /// of its id.
    boolean isMeantBy(String text) {
        var key = new SecretKey(text);
        if (new SecretKey(name).equals(key) || new SecretKey(place()).equals(key)) {
            return true;
        }
        return text.length() >= LEAST_DIGITS
                && id.toString().startsWith(text.toLowerCase(Locale.ROOT));
    }
}
