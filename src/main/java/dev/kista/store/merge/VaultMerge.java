package dev.kista.store.merge;

import dev.kista.model.Namespace;
import dev.kista.model.Secret;
import dev.kista.model.Times;
import dev.kista.model.Vault;
import dev.kista.store.kdbx.ForeignContent;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// Merges two copies of one vault; the rules are told by the package. Touches nothing but its
/// arguments. The result shares the values of both copies, so both must stay open for as long.
public final class VaultMerge {
    private final @Nullable VaultIndex base;
    private final Vault vault;
    private final Vault other;
    private final Map<UUID, UUID> twins;
    private final VaultIndex ours;
    private final VaultIndex theirs;
    private final SecretMerge secrets;
    private final GroupMerge groups;
    private final Pasts pasts;
    private final MergedTree tree;
    private final Map<UUID, SecretMerge.Outcome> outcomes = new HashMap<>();

    private VaultMerge(@Nullable Vault base, Vault ours, Vault theirs, Instant now) {
        this.base = base == null ? null : new VaultIndex(base, Map.of());
        this.vault = ours;
        this.other = ForeignContent.unified(ours, theirs);
        this.twins = Twins.between(ours, theirs);
        this.ours = new VaultIndex(ours, Map.of());
        this.theirs = new VaultIndex(other, twins);
        this.secrets = new SecretMerge(now);
        this.groups = new GroupMerge(now);
        this.pasts = new Pasts(ours.historyLimits());
        this.tree = new MergedTree(ours.root().id());
    }

    /// Takes from another copy into ours what it has more or newer.
    ///
    /// @param base what both copies were before, if that is known: changes of different fields are
    ///   then taken both
    /// @param now when a state that neither side had is made
    public static Merged merge(@Nullable Vault base, Vault ours, Vault theirs, Instant now) {
        return new VaultMerge(base, ours, theirs, now).merged();
    }

    private Merged merged() {
        ours.groups().forEach(this::group);
        theirs.groups().forEach(this::group);
        ours.entries().forEach(this::entry);
        theirs.entries().forEach(this::entry);
        tree.settle();
        var deletions = new Deletions(vault.deleted(), other.deleted());
        tree.drop(deletions);
        var named = named();
        var merged =
                named.withRoot(tree.built())
                        .withDeleted(deletions.remaining(tree::holds))
                        .withExtras(ForeignContent.ofVaults(named.extras(), other.extras()));
        if (merged.trash().isEmpty()) {
            merged = withTheirTrash(merged);
        }
        var changes = new ChangeList(vault, merged, ours, tree, outcomes).changes();
        return new Merged(isUnchanged(merged) ? vault : merged, changes);
    }

    private boolean isUnchanged(Vault merged) {
        return merged.root() == vault.root()
                && merged.extras() == vault.extras()
                && merged.name().equals(vault.name())
                && merged.deleted().equals(vault.deleted())
                && Objects.equals(merged.trashId(), vault.trashId());
    }

    private Vault withTheirTrash(Vault merged) {
        var trash = other.trashId();
        return trash != null && tree.nodes().containsKey(trash) ? merged.withTrash(trash) : merged;
    }

    /// A copy of this vault may have a newer name for it; another vault has a name of its own.
    private Vault named() {
        var newer =
                other.root().id().equals(vault.root().id())
                        && ForeignContent.named(other).isAfter(ForeignContent.named(vault));
        return newer && !other.name().equals(vault.name())
                ? ForeignContent.renamed(vault, other)
                : vault;
    }

    private void group(UUID id, VaultIndex.Group group) {
        var here = ours.groups().get(id);
        var there = theirs.groups().get(id);
        if (tree.nodes().containsKey(id)) {
            return;
        }
        if (here == null || there == null) {
            tree.put(id, new MergedTree.Node(withFormer(group.self()), group.parent(), null));
            return;
        }
        var self = isFixed(here.self(), there.self()) ? here.self() : both(id, here, there);
        if (isMoved(here.self().times(), there.self().times())
                && here.parent() != null
                && there.parent() != null
                && !there.parent().equals(here.parent())) {
            var moved =
                    self.withTimes(self.times().movedAt(there.self().times().moved()))
                            .withPreviousParent(twin(there.self().previousParent()));
            tree.put(id, new MergedTree.Node(moved, there.parent(), here.parent()));
        } else {
            tree.put(id, new MergedTree.Node(self, here.parent(), there.parent()));
        }
    }

    private Namespace both(UUID id, VaultIndex.Group here, VaultIndex.Group there) {
        var before = base == null ? null : base.groups().get(id);
        return groups.merged(before == null ? null : before.self(), here.self(), there.self());
    }

    /// Roots and trashes that each side made for itself are only places.
    private boolean isFixed(Namespace here, Namespace there) {
        return !here.id().equals(there.id()) && (here == vault.root() || vault.isTrash(here));
    }

    private void entry(UUID id, VaultIndex.Entry entry) {
        var here = ours.entries().get(id);
        var there = theirs.entries().get(id);
        if (tree.leaves().containsKey(id)) {
            return;
        }
        if (here == null || there == null) {
            tree.put(new MergedTree.Leaf(withFormer(entry.self()), entry.parent()));
            return;
        }
        var before = base == null ? null : base.entries().get(id);
        var outcome =
                secrets.merged(before == null ? null : before.self(), here.self(), there.self());
        outcomes.put(id, outcome);
        var joined = pasts.joined(outcome.secret(), here.self(), there.self());
        tree.put(placed(joined, here, there));
    }

    private MergedTree.Leaf placed(Secret secret, VaultIndex.Entry here, VaultIndex.Entry there) {
        var moved =
                isMoved(here.self().times(), there.self().times())
                        && !there.parent().equals(here.parent());
        var place = moved ? there : here;
        if (secret == here.self() && !moved) {
            return new MergedTree.Leaf(secret, here.parent());
        }
        return new MergedTree.Leaf(
                secret.withTimes(secret.times().movedAt(place.self().times().moved()))
                        .withPreviousParent(
                                moved
                                        ? twin(place.self().previousParent())
                                        : place.self().previousParent()),
                place.parent());
    }

    private static boolean isMoved(Times here, Times there) {
        return there.moved().isAfter(here.moved());
    }

    private Secret withFormer(Secret secret) {
        var former = twin(secret.previousParent());
        return former == secret.previousParent() ? secret : secret.withPreviousParent(former);
    }

    private Namespace withFormer(Namespace namespace) {
        var former = twin(namespace.previousParent());
        return former == namespace.previousParent()
                ? namespace
                : namespace.withPreviousParent(former);
    }

    private @Nullable UUID twin(@Nullable UUID theirId) {
        return theirId == null ? null : twins.getOrDefault(theirId, theirId);
    }
}
