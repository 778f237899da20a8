package dev.kista.model;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;

/// A change to a vault, as a value. Applying one to a snapshot gives the next snapshot.
///
/// An edit owns the [SecretValue]s in it: whoever applies it takes them over.
public sealed interface VaultEdit {
    /// Makes a namespace and whatever is missing above it.
    record AddNamespace(NamespacePath path, String description) implements VaultEdit {}

    record RenameNamespace(NamespacePath path, String name) implements VaultEdit {}

    record DescribeNamespace(NamespacePath path, String description) implements VaultEdit {}

    /// Moves a namespace with all it holds below another one (or the root).
    record MoveNamespace(NamespacePath path, NamespacePath parent) implements VaultEdit {}

    /// Makes another namespace with the same secrets and namespaces below, and whatever is missing
    /// above it. The history stays with the original, as does what another program keeps with it.
    ///
    /// @param target what the copy is called, from the root on
    record CopyNamespace(NamespacePath path, NamespacePath target) implements VaultEdit {}

    /// Moves a namespace with all it holds to the trash.
    record DeleteNamespace(NamespacePath path) implements VaultEdit {}

    record AddSecret(
            NamespacePath path,
            SecretKey key,
            SecretValue value,
            String description,
            SortedSet<String> tags,
            @Nullable Instant expiry)
            implements VaultEdit {}

    /// Changes what is given; `null` leaves a field as it is. An expiry is changed by
    /// [ExpireSecret].
    record ChangeSecret(
            UUID id,
            @Nullable SecretKey key,
            @Nullable SecretValue value,
            @Nullable String description,
            @Nullable SortedSet<String> tags)
            implements VaultEdit {}

    /// Sets when a secret expires; `null` for never.
    record ExpireSecret(UUID id, @Nullable Instant expiry) implements VaultEdit {}

    record MoveSecret(UUID id, NamespacePath path) implements VaultEdit {}

    /// Moves a secret to the trash.
    record DeleteSecret(UUID id) implements VaultEdit {}

    /// Takes a secret or a namespace out of the trash, back to where it was or, where that is gone,
    /// to the root.
    record RestoreFromTrash(UUID id) implements VaultEdit {}

    /// Deletes for good what lies in the trash: one thing, or everything where `id` is `null`.
    record PurgeTrash(@Nullable UUID id) implements VaultEdit {}

    /// Brings an earlier state of a secret back; the present one joins the history.
    record RestoreRevision(UUID id, int index) implements VaultEdit {}

    record RenameVault(String name) implements VaultEdit {}

    /// Takes over what came out of a merge with another copy. Fits the one snapshot that it was
    /// worked out for, and is no part of a batch. Its values belong to whoever merged.
    ///
    /// @param source what the other copy is called
    /// @param result the snapshot that comes next
    record Merge(String source, Vault result) implements VaultEdit {}

    /// Several edits that happen, and are undone, as one. All of them apply or none.
    record Batch(List<VaultEdit> edits) implements VaultEdit {
        public Batch {
            edits = List.copyOf(edits);
        }
    }
}
