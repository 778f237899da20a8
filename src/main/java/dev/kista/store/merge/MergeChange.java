package dev.kista.store.merge;

import dev.kista.model.NamespacePath;

import org.jspecify.annotations.Nullable;

/// One thing that a merge does to our copy, or did not do by itself; names and keys only.
///
/// @param path where it is afterwards, or for something deleted where it was; for a namespace its
///   own path
/// @param key of the secret; `null` if this is about the namespace, or about the vault where the
///   path is the root
/// @param from where something moved from; for a vault with another name the earlier name
public record MergeChange(
        Kind kind, NamespacePath path, @Nullable String key, @Nullable String from) {
    /// What happens.
    public enum Kind {
        ADDED,
        CHANGED,
        MOVED,
        DELETED,

        /// Both sides changed it; the other side's state is newer and wins, ours is in the history.
        CONFLICT_THEIRS,

        /// Both sides changed it; our state is newer and stays, the other one is in the history.
        CONFLICT_OURS,

        /// Earlier values join the history.
        HISTORY,

        /// Two secrets have this key in one namespace.
        DOUBLED;

        /// Whether a person should look at it.
        public boolean isProblem() {
            return this == CONFLICT_THEIRS || this == CONFLICT_OURS || this == DOUBLED;
        }
    }
}
