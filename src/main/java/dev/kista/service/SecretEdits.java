package dev.kista.service;

import dev.kista.model.Extras;
import dev.kista.model.Revision;
import dev.kista.model.Secret;
import dev.kista.model.SecretKey;
import dev.kista.model.Times;
import dev.kista.model.VaultEdit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

/// The edits of one secret that leave the trash alone.
final class SecretEdits {
    private final VaultDraft draft;
    private final Instant now;
    private final Supplier<UUID> ids;

    SecretEdits(VaultDraft draft, Instant now, Supplier<UUID> ids) {
        this.draft = draft;
        this.now = now;
        this.ids = ids;
    }

    void add(VaultEdit.AddSecret edit) throws EditRefused {
        var namespace = NamespaceEdits.existing(draft, edit.path());
        requireValid(edit.key());
        requireFree(edit.key(), namespace);
        draft.add(
                new Secret(
                        ids.get(),
                        edit.key(),
                        edit.value(),
                        edit.description(),
                        edit.tags(),
                        Times.at(now).expiringAt(edit.expiry()),
                        List.of(),
                        Extras.NONE),
                namespace);
    }

    void change(VaultEdit.ChangeSecret edit) throws EditRefused {
        var placed = editable(edit.id());
        var before = placed.secret();
        var key = Objects.requireNonNullElse(edit.key(), before.key());
        requireUsable(key, placed);
        var next =
                new Revision(
                        key,
                        Objects.requireNonNullElse(edit.value(), before.value()),
                        Objects.requireNonNullElse(edit.description(), before.description()),
                        Objects.requireNonNullElse(edit.tags(), before.tags()),
                        before.times(),
                        before.extras());
        if (!sameContent(before, next)) {
            replace(placed, next);
        }
    }

    void restore(VaultEdit.RestoreRevision edit) throws EditRefused {
        var placed = editable(edit.id());
        var history = placed.secret().history();
        if (edit.index() < 0 || edit.index() >= history.size()) {
            throw new EditRefused("revision-missing", placed.secret().key().text());
        }
        var revision = history.get(edit.index());
        requireUsable(revision.key(), placed);
        replace(placed, revision);
    }

    /// Gives a secret another content; what it held goes to the end of its history.
    private void replace(VaultDraft.Placed placed, Revision next) {
        var before = placed.secret();
        var times = before.times().expiringAt(next.times().expires().orElse(null)).modifiedAt(now);
        placed.owner()
                .secrets()
                .replace(
                        new Secret(
                                before.id(),
                                next.key(),
                                next.value(),
                                next.description(),
                                next.tags(),
                                times,
                                historyAfter(before),
                                before.previousParent(),
                                next.extras()));
    }

    private List<Revision> historyAfter(Secret before) {
        var history = new ArrayList<>(before.history());
        history.add(before.asRevision());
        return draft.origin().historyLimits().trim(history);
    }

    void expire(VaultEdit.ExpireSecret edit) throws EditRefused {
        var placed = editable(edit.id());
        var secret = placed.secret();
        var times = secret.times().expiringAt(edit.expiry());
        if (!times.equals(secret.times())) {
            placed.owner().secrets().replace(secret.withTimes(times.modifiedAt(now)));
        }
    }

    /// Moves a secret, out of the trash too.
    void move(VaultEdit.MoveSecret edit) throws EditRefused {
        var placed = existing(draft, edit.id());
        var target = NamespaceEdits.existing(draft, edit.path());
        if (target != placed.owner()) {
            requireFree(placed.secret().key(), target);
            place(placed, target);
        }
    }

    /// Puts a secret into another namespace, and notes when and from where it came.
    void place(VaultDraft.Placed placed, NamespaceDraft target) {
        draft.remove(placed);
        draft.add(
                placed.secret()
                        .withTimes(placed.secret().times().movedAt(now))
                        .withPreviousParent(placed.owner().id()),
                target);
    }

    void requireFree(SecretKey key, NamespaceDraft namespace) throws EditRefused {
        if (namespace.secrets().has(key)) {
            throw new EditRefused("key-exists", key.text(), draft.nameOf(namespace));
        }
    }

    /// A key may stay as another program wrote it; a new one must be valid and free.
    private void requireUsable(SecretKey key, VaultDraft.Placed placed) throws EditRefused {
        var present = placed.secret().key();
        if (!key.text().equals(present.text())) {
            requireValid(key);
        }
        if (!key.equals(present)) {
            requireFree(key, placed.owner());
        }
    }

    private static void requireValid(SecretKey key) throws EditRefused {
        if (!key.isValid()) {
            throw new EditRefused("key-invalid", key.text());
        }
    }

    private static boolean sameContent(Secret before, Revision next) {
        return before.key().text().equals(next.key().text())
                && before.value().equals(next.value())
                && before.description().equals(next.description())
                && before.tags().equals(next.tags());
    }

    private VaultDraft.Placed editable(UUID id) throws EditRefused {
        var placed = existing(draft, id);
        if (draft.isInTrash(placed.owner())) {
            throw new EditRefused("in-trash", placed.secret().key().text());
        }
        return placed;
    }

    static VaultDraft.Placed existing(VaultDraft draft, UUID id) throws EditRefused {
        return draft.secret(id).orElseThrow(() -> new EditRefused("secret-missing"));
    }
}
