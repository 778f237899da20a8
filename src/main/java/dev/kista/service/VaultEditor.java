package dev.kista.service;

import dev.kista.model.Vault;
import dev.kista.model.VaultEdit;

import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;

/// Makes the next snapshot of a vault out of the present one and an edit.
///
/// Touches nothing but its arguments. What an edit does not concern is shared by both snapshots; an
/// edit that changes nothing gives the same snapshot back.
final class VaultEditor {
    /// What the trash is called where Kista makes it.
    static final String TRASH = "Trash";

    private final InstantSource clock;
    private final Supplier<UUID> ids;

    VaultEditor(InstantSource clock, Supplier<UUID> ids) {
        this.clock = clock;
        this.ids = ids;
    }

    /// @throws EditRefused if the edit, or one in a batch, cannot be made
    Vault apply(Vault vault, VaultEdit edit) throws EditRefused {
        if (edit instanceof VaultEdit.Merge(var source, var result)) {
            return result;
        }
        var draft = new VaultDraft(vault);
        change(draft, edit, clock.instant());
        return draft.freeze();
    }

    private void change(VaultDraft draft, VaultEdit edit, Instant now) throws EditRefused {
        var namespaces = new NamespaceEdits(draft, now, ids);
        var secrets = new SecretEdits(draft, now, ids);
        var trash = new TrashEdits(draft, now, ids);
        switch (edit) {
            case VaultEdit.AddNamespace it -> namespaces.add(it);
            case VaultEdit.RenameNamespace it -> namespaces.rename(it);
            case VaultEdit.DescribeNamespace it -> namespaces.describe(it);
            case VaultEdit.MoveNamespace it -> namespaces.move(it);
            case VaultEdit.CopyNamespace it -> namespaces.copy(it);
            case VaultEdit.AddSecret it -> secrets.add(it);
            case VaultEdit.ChangeSecret it -> secrets.change(it);
            case VaultEdit.ExpireSecret it -> secrets.expire(it);
            case VaultEdit.MoveSecret it -> secrets.move(it);
            case VaultEdit.RestoreRevision it -> secrets.restore(it);
            case VaultEdit.DeleteNamespace it -> trash.delete(it);
            case VaultEdit.DeleteSecret it -> trash.delete(it);
            case VaultEdit.RestoreFromTrash it -> trash.restore(it);
            case VaultEdit.PurgeTrash it -> trash.purge(it);
            case VaultEdit.RenameVault it -> rename(draft, it);
            case VaultEdit.Merge _ -> throw new IllegalArgumentException("no part of a batch");
            case VaultEdit.Batch it -> {
                for (var each : it.edits()) {
                    change(draft, each, now);
                }
            }
        }
    }

    private static void rename(VaultDraft draft, VaultEdit.RenameVault edit) throws EditRefused {
        if (edit.name().isBlank()) {
            throw new EditRefused("vault-name-empty");
        }
        draft.rename(edit.name().strip());
    }
}
