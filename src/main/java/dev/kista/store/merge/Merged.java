package dev.kista.store.merge;

import dev.kista.model.Vault;

import java.util.List;

/// What two copies make together.
///
/// @param vault the next snapshot of our copy; the very snapshot that was given if the other copy
///   adds nothing
/// @param changes what a person would notice of it, in the order of the tree; the vault may differ
///   in times alone where there is nothing
public record Merged(Vault vault, List<MergeChange> changes) {
    public Merged {
        changes = List.copyOf(changes);
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }
}
