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
/// @param left what was shown last, by the same id and in the same order
public record ViewState(TableLayout table, Map<UUID, Set<UUID>> unfolded, Map<UUID, LeftAt> left) {
    /// Of so many vaults it is remembered how they were left.
    static final int VAULTS = 20;

    public static final ViewState DEFAULT = new ViewState(TableLayout.DEFAULT, Map.of(), Map.of());

    public ViewState {
        var copy = new LinkedHashMap<UUID, Set<UUID>>();
        unfolded.forEach((vault, ids) -> copy.put(vault, Set.copyOf(ids)));
        unfolded = latest(copy);
        left = latest(new LinkedHashMap<>(left));
    }

    private static <T> Map<UUID, T> latest(Map<UUID, T> of) {
        List.copyOf(of.keySet()).stream()
                .limit(Math.max(0, of.size() - VAULTS))
                .forEach(of::remove);
        return Collections.unmodifiableMap(of);
    }

    public ViewState withTable(TableLayout next) {
        return new ViewState(next, unfolded, left);
    }

    public ViewState withUnfolded(UUID vault, Set<UUID> ids) {
        return new ViewState(table, with(unfolded, vault, ids), left);
    }

    public ViewState withLeft(UUID vault, LeftAt at) {
        return new ViewState(table, unfolded, with(left, vault, at));
    }

    private static <T> Map<UUID, T> with(Map<UUID, T> of, UUID vault, T what) {
        var next = new LinkedHashMap<>(of);
        next.remove(vault);
        next.put(vault, what);
        return next;
    }

    public Optional<Set<UUID>> unfolded(UUID vault) {
        return Optional.ofNullable(unfolded.get(vault));
    }

    public Optional<LeftAt> left(UUID vault) {
        return Optional.ofNullable(left.get(vault));
    }
}
