package dev.kista.service;

import dev.kista.model.Extras;
import dev.kista.model.Namespace;
import dev.kista.model.NamespacePath;
import dev.kista.model.Secret;
import dev.kista.model.Times;
import dev.kista.model.VaultEdit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/// The edits that make, name and move namespaces.
final class NamespaceEdits {
    private final VaultDraft draft;
    private final Instant now;
    private final Supplier<UUID> ids;

    NamespaceEdits(VaultDraft draft, Instant now, Supplier<UUID> ids) {
        this.draft = draft;
        this.now = now;
        this.ids = ids;
    }

    void add(VaultEdit.AddNamespace edit) throws EditRefused {
        var path = edit.path();
        if (!path.isValid()) {
            throw new EditRefused("namespace-invalid", path.toString());
        }
        if (draft.namespace(path).isPresent()) {
            throw new EditRefused("namespace-exists", path.toString());
        }
        var here = draft.root();
        for (var segment : path.segments()) {
            var parent = here;
            here = draft.child(parent, segment).orElseGet(() -> parent.add(empty(segment)));
        }
        here.change(here.self().withDescription(edit.description()));
    }

    private Namespace empty(String name) {
        return new Namespace(ids.get(), name, "", List.of(), List.of(), Times.at(now), Extras.NONE);
    }

    void rename(VaultEdit.RenameNamespace edit) throws EditRefused {
        var namespace = notTheRoot(draft, edit.path());
        var parent = edit.path().parent();
        if (edit.name().equals(edit.path().name())) {
            return;
        }
        if (!isValidName(edit.name(), parent)) {
            throw new EditRefused("namespace-invalid", parent.child(edit.name()).toString());
        }
        requireRoom(namespace, parent.child(edit.name()));
        namespace.change(
                namespace
                        .self()
                        .withName(edit.name())
                        .withTimes(namespace.self().times().modifiedAt(now)));
    }

    /// A name is judged by itself, since one above may come from another program.
    private static boolean isValidName(String name, NamespacePath parent) {
        var probe = parent.isRoot() ? NamespacePath.ROOT : NamespacePath.of("a");
        return probe.child(name).isValid();
    }

    void describe(VaultEdit.DescribeNamespace edit) throws EditRefused {
        var namespace = existing(draft, edit.path());
        if (!edit.description().equals(namespace.self().description())) {
            namespace.change(
                    namespace
                            .self()
                            .withDescription(edit.description())
                            .withTimes(namespace.self().times().modifiedAt(now)));
        }
    }

    void move(VaultEdit.MoveNamespace edit) throws EditRefused {
        var namespace = notTheRoot(draft, edit.path());
        var parent = existing(draft, edit.parent());
        if (parent.isIn(namespace)) {
            throw new EditRefused(
                    "namespace-into-itself", edit.path().toString(), edit.parent().toString());
        }
        if (parent != namespace.parent()) {
            requireRoom(namespace, edit.parent().child(edit.path().name()));
            place(namespace, parent);
        }
    }

    /// The values are shared with the original: nobody changes one in place.
    void copy(VaultEdit.CopyNamespace edit) throws EditRefused {
        var source = notTheRoot(draft, edit.path());
        var target = edit.target();
        var above = target.parent();
        if (target.isRoot() || !isValidName(target.name(), above)) {
            throw new EditRefused("namespace-invalid", target.toString());
        }
        if (edit.path().contains(target) && !edit.path().equals(target)) {
            throw new EditRefused(
                    "namespace-into-itself", edit.path().toString(), target.toString());
        }
        requireRoom(source, target);
        if (draft.namespace(above).isEmpty()) {
            add(new VaultEdit.AddNamespace(above, ""));
        }
        existing(draft, above).add(copy(source.freeze(), target.name()));
    }

    private Namespace copy(Namespace original, String name) {
        return empty(name)
                .withDescription(original.description())
                .withSecrets(original.secrets().stream().map(this::copy).toList())
                .withChildren(
                        original.children().stream().map(each -> copy(each, each.name())).toList());
    }

    private Secret copy(Secret original) {
        return new Secret(
                ids.get(),
                original.key(),
                original.value(),
                original.description(),
                original.tags(),
                Times.at(now).expiringAt(original.times().expiry()),
                List.of(),
                Extras.NONE);
    }

    /// Puts a namespace below another one, and notes when and from where it came.
    void place(NamespaceDraft namespace, NamespaceDraft parent) {
        var before = namespace.parent();
        namespace.change(
                namespace
                        .self()
                        .withTimes(namespace.self().times().movedAt(now))
                        .withPreviousParent(before == null ? null : before.id()));
        parent.take(namespace);
    }

    /// Whether a namespace can stand at a path with all that is below it.
    void requireRoom(NamespaceDraft namespace, NamespacePath path) throws EditRefused {
        if (draft.namespace(path).isPresent()) {
            throw new EditRefused("namespace-exists", path.toString());
        }
        var longest = path.toString().length() + depth(namespace);
        if (longest > NamespacePath.MAX_LENGTH) {
            throw new EditRefused(
                    "namespace-too-long",
                    path.toString(),
                    Integer.toString(longest),
                    Integer.toString(NamespacePath.MAX_LENGTH));
        }
    }

    /// How many characters the longest path below a namespace adds to its own.
    private static int depth(NamespaceDraft namespace) {
        return namespace.children().stream()
                .mapToInt(each -> 1 + each.self().name().length() + depth(each))
                .max()
                .orElse(0);
    }

    static NamespaceDraft existing(VaultDraft draft, NamespacePath path) throws EditRefused {
        return draft.namespace(path)
                .orElseThrow(() -> new EditRefused("namespace-missing", path.toString()));
    }

    static NamespaceDraft notTheRoot(VaultDraft draft, NamespacePath path) throws EditRefused {
        if (path.isRoot()) {
            throw new EditRefused("namespace-root");
        }
        return existing(draft, path);
    }
}
