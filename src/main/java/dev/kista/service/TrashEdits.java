package dev.kista.service;

import dev.kista.model.VaultEdit;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/// The edits that put something into the trash, take it out again, or delete it for good.
final class TrashEdits {
    private final VaultDraft draft;
    private final Instant now;
    private final Supplier<UUID> ids;
    private final NamespaceEdits namespaces;
    private final SecretEdits secrets;

    TrashEdits(VaultDraft draft, Instant now, Supplier<UUID> ids) {
        this.draft = draft;
        this.now = now;
        this.ids = ids;
        this.namespaces = new NamespaceEdits(draft, now, ids);
        this.secrets = new SecretEdits(draft, now, ids);
    }

    void delete(VaultEdit.DeleteNamespace edit) throws EditRefused {
        var namespace = NamespaceEdits.notTheRoot(draft, edit.path());
        if (draft.trash().filter(each -> each.isIn(namespace)).isPresent()) {
            throw new EditRefused("namespace-holds-trash", edit.path().toString());
        }
        namespaces.place(namespace, draft.trashMade(ids.get(), now));
    }

    void delete(VaultEdit.DeleteSecret edit) throws EditRefused {
        var placed = SecretEdits.existing(draft, edit.id());
        if (draft.isInTrash(placed.owner())) {
            throw new EditRefused("in-trash", placed.secret().key().text());
        }
        secrets.place(placed, draft.trashMade(ids.get(), now));
    }

    void restore(VaultEdit.RestoreFromTrash edit) throws EditRefused {
        var namespace = draft.namespace(edit.id());
        if (namespace.isPresent()) {
            restore(inTrash(namespace.get()));
        } else {
            restore(inTrash(SecretEdits.existing(draft, edit.id())));
        }
    }

    private void restore(NamespaceDraft namespace) throws EditRefused {
        var target = whereItWas(namespace.self().previousParent());
        namespaces.requireRoom(namespace, target.path().child(namespace.self().name()));
        namespaces.place(namespace, target);
        namespace.change(namespace.self().withPreviousParent(null));
    }

    private void restore(VaultDraft.Placed placed) throws EditRefused {
        var target = whereItWas(placed.secret().previousParent());
        secrets.requireFree(placed.secret().key(), target);
        secrets.place(placed, target);
        var restored = SecretEdits.existing(draft, placed.secret().id());
        restored.owner().secrets().replace(restored.secret().withPreviousParent(null));
    }

    private NamespaceDraft whereItWas(@Nullable UUID previousParent) {
        if (previousParent == null) {
            return draft.root();
        }
        return draft.namespace(previousParent)
                .filter(each -> !draft.isInTrash(each))
                .orElse(draft.root());
    }

    void purge(VaultEdit.PurgeTrash edit) throws EditRefused {
        if (edit.id() == null) {
            draft.trash().ifPresent(this::purgeContent);
            return;
        }
        var namespace = draft.namespace(edit.id());
        if (namespace.isPresent()) {
            purge(inTrash(namespace.get()));
        } else {
            purge(inTrash(SecretEdits.existing(draft, edit.id())));
        }
    }

    private void purgeContent(NamespaceDraft namespace) {
        List.copyOf(namespace.children()).forEach(this::purge);
        namespace.present().stream()
                .map(each -> new VaultDraft.Placed(each, namespace))
                .forEach(this::purge);
    }

    private void purge(NamespaceDraft namespace) {
        purgeContent(namespace);
        var parent = namespace.parent();
        if (parent != null) {
            parent.drop(namespace);
        }
        draft.deletedForGood(namespace.id(), now);
    }

    private void purge(VaultDraft.Placed placed) {
        draft.remove(placed);
        draft.deletedForGood(placed.secret().id(), now);
    }

    private NamespaceDraft inTrash(NamespaceDraft namespace) throws EditRefused {
        var isTrashItself = draft.trash().filter(each -> each == namespace).isPresent();
        if (isTrashItself || !draft.isInTrash(namespace)) {
            throw new EditRefused("not-in-trash", namespace.self().name());
        }
        return namespace;
    }

    private VaultDraft.Placed inTrash(VaultDraft.Placed placed) throws EditRefused {
        if (!draft.isInTrash(placed.owner())) {
            throw new EditRefused("not-in-trash", placed.secret().key().text());
        }
        return placed;
    }
}
