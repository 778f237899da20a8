package dev.kista.service.settings;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// How the screens of vaults were left. Holds ids and numbers, no name of a key or a namespace.
///
/// @param unfolded the ids of the namespaces that were unfolded, by the id of the vault's topmost
///   namespace; the vault that was left last comes last
public record ViewState(TableLayout table, Map<UUID, Set<UUID>> unfolded) {
    /// Of so many vaults it is remembered what was unfolded.
    static final int VAULTS = 20;

    public static final ViewState DEFAULT = new ViewState(TableLayout.DEFAULT, Map.of());

    public ViewState {
        var copy = new LinkedHashMap<UUID, Set<UUID>>();
        unfolded.forEach((vault, ids) -> copy.put(vault, Set.copyOf(ids)));
        List.copyOf(copy.keySet()).stream()
                .limit(Math.max(0, copy.size() - VAULTS))
                .forEach(copy::remove);
        unfolded = Collections.unmodifiableMap(copy);
    }

    public ViewState withTable(TableLayout next) {
        return new ViewState(next, unfolded);
    }

    public ViewState withUnfolded(UUID vault, Set<UUID> ids) {
        var next = new LinkedHashMap<>(unfolded);
        next.remove(vault);
        next.put(vault, ids);
        return new ViewState(table, next);
    }

    public Optional<Set<UUID>> unfolded(UUID vault) {
        return Optional.ofNullable(unfolded.get(vault));
    }
}
