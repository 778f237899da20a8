package dev.kista.store.merge;

import dev.kista.model.Messages;
import dev.kista.model.NamespacePath;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// One thing that a merge does to our copy, or did not do by itself; names and keys only.
///
/// @param path where it is afterwards, or for something deleted where it was; for a namespace its
///   own path
/// @param key of the secret; `null` if this is about the namespace, or about the vault where the
///   path is the root
/// @param from where something moved from; for a vault with another name the earlier name
public record MergeChange(
        Kind kind, NamespacePath path, @Nullable String key, @Nullable String from) {
    /// What a person reads, in one line.
    public String words(Messages messages) {
        var place = path.isRoot() ? messages.text("merge.root") : path.toString();
        return messages.text("merge." + code(), key == null ? place : key, place, from);
    }

    /// As it stands in message keys: `added-secret`, `changed-namespace`, `renamed-vault`.
    private String code() {
        if (key == null && path.isRoot() && kind == Kind.CHANGED) {
            return from == null ? "changed-vault" : "renamed-vault";
        }
        var kindCode = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return kindCode + (key == null ? "-namespace" : "-secret");
    }

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
