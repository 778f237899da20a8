package dev.kista.store.merge;

import dev.kista.model.Vault;

import java.util.List;

/// What two copies make together.
///
/// @param vault the next snapshot of our copy; the very snapshot that was given if the other copy
///   adds nothing
/// @param changes what becomes of our copy, in the order of the tree
public record Merged(Vault vault, List<MergeChange> changes) {
    public Merged {
        changes = List.copyOf(changes);
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }
}
