package dev.kista.desktop.open;

import dev.kista.model.NamespacePath;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// What the secrets table shows.
public sealed interface Place {
    /// A namespace, or the vault itself where the path is the root.
    record At(NamespacePath path) implements Place {}

    /// The trash, or one deleted namespace in it.
    ///
    /// @param namespace the deleted namespace; `null` for everything in the trash
    record Trash(@Nullable UUID namespace) implements Place {}

    /// Every secret of the vault but those in the trash.
    record Everywhere() implements Place {}

    /// The trash with everything in it.
    static Place trash() {
        return new Trash(null);
    }
}
