package dev.kista.desktop.open;

import dev.kista.model.Messages;
import dev.kista.model.Namespace;
import dev.kista.model.Vault;
import dev.kista.model.VaultEdit;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.UUID;

/// What an edit is called in a menu: "Undo delete DB_PASSWORD". Names keys, never values.
final class EditNames {
    private final Messages messages;

    EditNames(Messages messages) {
        this.messages = messages;
    }

    /// @param vault a snapshot with the things that the edit speaks of
    String name(VaultEdit edit, Vault vault) {
        return switch (edit) {
            case VaultEdit.AddNamespace it -> text("add-namespace", it.path());
            case VaultEdit.RenameNamespace it -> text("rename-namespace", it.path());
            case VaultEdit.DescribeNamespace it -> text("describe-namespace", it.path());
            case VaultEdit.MoveNamespace it -> text("move-namespace", it.path());
            case VaultEdit.CopyNamespace it -> text("copy-namespace", it.path());
            case VaultEdit.DeleteNamespace it -> text("delete-namespace", it.path());
            case VaultEdit.AddSecret it -> text("add-secret", it.key());
            case VaultEdit.ChangeSecret it -> text(change(it), thing(it.id(), vault));
            case VaultEdit.ExpireSecret it -> text("expire-secret", thing(it.id(), vault));
            case VaultEdit.MoveSecret it -> text("move-secret", thing(it.id(), vault));
            case VaultEdit.DeleteSecret it -> text("delete-secret", thing(it.id(), vault));
            case VaultEdit.RestoreFromTrash it -> text("restore", thing(it.id(), vault));
            case VaultEdit.PurgeTrash it ->
                    it.id() == null ? text("empty-trash") : text("purge", thing(it.id(), vault));
            case VaultEdit.RestoreRevision it -> text("restore-revision", thing(it.id(), vault));
            case VaultEdit.RenameVault it -> text("rename-vault");
            case VaultEdit.Merge it -> text("merge", it.source());
            case VaultEdit.Batch it -> batch(it, vault);
        };
    }

    /// Several edits of one kind are called by it. Namespaces that are made on the way, as by an
    /// import, do not count.
    private String batch(VaultEdit.Batch batch, Vault vault) {
        var edits = batch.edits();
        if (edits.size() == 1) {
            return name(edits.getFirst(), vault);
        }
        var counted =
                edits.stream().filter(each -> !(each instanceof VaultEdit.AddNamespace)).toList();
        var kinds = counted.stream().map(EditNames::kind).distinct().toList();
        return kinds.size() == 1 && !kinds.getFirst().isEmpty()
                ? text("several." + kinds.getFirst(), counted.size())
                : text("batch", edits.size());
    }

    private static String kind(VaultEdit edit) {
        return switch (edit) {
            case VaultEdit.AddSecret it -> "add-secret";
            case VaultEdit.ChangeSecret it -> change(it);
            case VaultEdit.ExpireSecret it -> "expire-secret";
            case VaultEdit.MoveSecret it -> "move-secret";
            case VaultEdit.DeleteSecret it -> "delete-secret";
            case VaultEdit.RestoreFromTrash it -> "restore";
            case VaultEdit.PurgeTrash it -> "purge";
            default -> "";
        };
    }

    private static String change(VaultEdit.ChangeSecret edit) {
        if (edit.value() != null) {
            return "change-value";
        }
        if (edit.key() != null) {
            return "change-key";
        }
        return edit.tags() != null ? "change-tags" : "change-description";
    }

    private String thing(UUID id, Vault vault) {
        return FoundSecret.in(vault, id)
                .map(found -> found.secret().key().text())
                .or(() -> Optional.ofNullable(namespace(vault.root(), id)).map(Namespace::name))
                .orElseGet(() -> messages.text("open.edit.thing"));
    }

    private static @Nullable Namespace namespace(Namespace here, UUID id) {
        if (here.id().equals(id)) {
            return here;
        }
        for (var child : here.children()) {
            var found = namespace(child, id);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private String text(String code, Object... arguments) {
        var words = new Object[arguments.length];
        for (var i = 0; i < arguments.length; i++) {
            words[i] = arguments[i] instanceof Integer count ? count : arguments[i].toString();
        }
        return messages.text("open.edit." + code, words);
    }
}
