package dev.kista.store.merge;

import dev.kista.model.Namespace;
import dev.kista.model.NamespacePath;
import dev.kista.model.Secret;
import dev.kista.model.SecretKey;
import dev.kista.model.Vault;
import dev.kista.store.kdbx.ForeignContent;
import dev.kista.store.merge.MergeChange.Kind;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Tells what a merge does to our copy, by comparing it with what comes out.
final class ChangeList {
    private final Vault before;
    private final Vault after;
    private final VaultIndex ours;
    private final MergedTree tree;
    private final Map<UUID, SecretMerge.Outcome> outcomes;
    private final List<MergeChange> changes = new ArrayList<>();

    ChangeList(
            Vault before,
            Vault after,
            VaultIndex ours,
            MergedTree tree,
            Map<UUID, SecretMerge.Outcome> outcomes) {
        this.before = before;
        this.after = after;
        this.ours = ours;
        this.tree = tree;
        this.outcomes = outcomes;
    }

    List<MergeChange> changes() {
        if (!before.name().equals(after.name())) {
            changes.add(new MergeChange(Kind.CHANGED, NamespacePath.ROOT, null, before.name()));
        } else if (!ForeignContent.isSameVault(before.extras(), after.extras())) {
            add(Kind.CHANGED, NamespacePath.ROOT, null);
        }
        tree.nodes().forEach(this::namespace);
        tree.leaves().forEach(this::secret);
        ours.groups()
                .forEach(
                        (id, group) -> {
                            if (!tree.holds(id)) {
                                add(Kind.DELETED, group.path(), null);
                            }
                        });
        ours.entries()
                .forEach(
                        (id, entry) -> {
                            if (!tree.holds(id)) {
                                add(Kind.DELETED, pathOf(entry), entry.self());
                            }
                        });
        after.forEachNamespace(this::doubled);
        return changes;
    }

    private void namespace(UUID id, MergedTree.Node node) {
        var path = tree.path(id);
        var known = ours.groups().get(id);
        if (known == null) {
            add(Kind.ADDED, path, null);
            return;
        }
        if (node.parent() != null && !node.parent().equals(known.parent())) {
            changes.add(new MergeChange(Kind.MOVED, path, null, known.path().toString()));
        }
        if (isChanged(known.self(), node.self())) {
            add(Kind.CHANGED, path, null);
        }
    }

    private static boolean isChanged(Namespace before, Namespace after) {
        return !before.name().equals(after.name())
                || !before.description().equals(after.description())
                || !ForeignContent.isSameGroup(before.extras(), after.extras());
    }

    private void secret(UUID id, MergedTree.Leaf leaf) {
        var known = ours.entries().get(id);
        var after = leaf.self();
        if (known == null) {
            add(Kind.ADDED, tree.path(leaf.parent()), after);
            return;
        }
        if (known.self() == after) {
            return;
        }
        var path = tree.path(leaf.parent());
        if (!leaf.parent().equals(known.parent())) {
            changes.add(
                    new MergeChange(
                            Kind.MOVED, path, after.key().text(), pathOf(known).toString()));
        }
        content(id, known.self(), after, path);
    }

    private void content(UUID id, Secret before, Secret after, NamespacePath path) {
        var outcome = outcomes.get(id);
        if (outcome != null && outcome.conflict()) {
            add(outcome.theirs() ? Kind.CONFLICT_THEIRS : Kind.CONFLICT_OURS, path, after);
        } else if (!States.isSame(before.asRevision(), after.asRevision())) {
            add(Kind.CHANGED, path, after);
        } else if (before.history() != after.history()) {
            add(Kind.HISTORY, path, after);
        }
    }

    private NamespacePath pathOf(VaultIndex.Entry entry) {
        var group = ours.groups().get(entry.parent());
        return group == null ? NamespacePath.ROOT : group.path();
    }

    private void doubled(NamespacePath path, Namespace namespace) {
        var known = ours.groups().get(namespace.id());
        var earlier = known == null ? Map.<SecretKey, Integer>of() : counts(known.self());
        counts(namespace)
                .forEach(
                        (key, count) -> {
                            if (count > 1 && earlier.getOrDefault(key, 0) < count) {
                                changes.add(new MergeChange(Kind.DOUBLED, path, key.text(), null));
                            }
                        });
    }

    private static Map<SecretKey, Integer> counts(Namespace namespace) {
        var counts = new HashMap<SecretKey, Integer>();
        namespace.secrets().forEach(each -> counts.merge(each.key(), 1, Integer::sum));
        return counts;
    }

    private void add(Kind kind, NamespacePath path, @Nullable Secret secret) {
        changes.add(new MergeChange(kind, path, secret == null ? null : secret.key().text(), null));
    }
}
