package dev.kista.service;

import dev.kista.model.SecretHeap;
import dev.kista.model.SecretValue;
import dev.kista.model.VaultEdit;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// The values that an edit carries. Public for whoever made an edit that was refused: its values
/// are theirs to wipe.
public final class EditValues {
    private EditValues() {}

    /// The same edit with copies of its values in a heap.
    static VaultEdit copiedInto(SecretHeap heap, VaultEdit edit) {
        return with(edit, value -> heap.wiping(value.toBytes()));
    }

    public static void close(VaultEdit edit) {
        forEach(edit, SecretValue::close);
    }

    private static void forEach(VaultEdit edit, Consumer<SecretValue> action) {
        with(
                edit,
                value -> {
                    action.accept(value);
                    return value;
                });
    }

    private static VaultEdit with(VaultEdit edit, UnaryOperator<SecretValue> operator) {
        return switch (edit) {
            case VaultEdit.AddSecret it ->
                    new VaultEdit.AddSecret(
                            it.path(),
                            it.key(),
                            operator.apply(it.value()),
                            it.description(),
                            it.tags(),
                            it.expiry());
            case VaultEdit.ChangeSecret it ->
                    it.value() == null
                            ? it
                            : new VaultEdit.ChangeSecret(
                                    it.id(),
                                    it.key(),
                                    operator.apply(it.value()),
                                    it.description(),
                                    it.tags());
            case VaultEdit.Batch it ->
                    new VaultEdit.Batch(
                            it.edits().stream().map(each -> with(each, operator)).toList());
            case VaultEdit.AddNamespace it -> it;
            case VaultEdit.RenameNamespace it -> it;
            case VaultEdit.DescribeNamespace it -> it;
            case VaultEdit.MoveNamespace it -> it;
            case VaultEdit.CopyNamespace it -> it;
            case VaultEdit.DeleteNamespace it -> it;
            case VaultEdit.ExpireSecret it -> it;
            case VaultEdit.MoveSecret it -> it;
            case VaultEdit.DeleteSecret it -> it;
            case VaultEdit.RestoreFromTrash it -> it;
            case VaultEdit.PurgeTrash it -> it;
            case VaultEdit.RestoreRevision it -> it;
            case VaultEdit.RenameVault it -> it;
            case VaultEdit.Merge it -> it;
        };
    }
}
