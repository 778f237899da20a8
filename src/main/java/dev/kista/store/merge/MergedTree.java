package dev.kista.store.merge;

import dev.kista.model.Namespace;
import dev.kista.model.NamespacePath;
import dev.kista.model.Secret;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// The tree that comes out of a merge, laid flat while it is made.
final class MergedTree {
    private final UUID root;
    private final Map<UUID, Node> nodes = new LinkedHashMap<>();
    private final Map<UUID, Leaf> leaves = new LinkedHashMap<>();

    /// @param parent `null` for the root
    /// @param elsewhere where the side that lost would have it
    record Node(Namespace self, @Nullable UUID parent, @Nullable UUID elsewhere) {
        Node in(@Nullable UUID next) {
            return new Node(self, next, null);
        }
    }

    record Leaf(Secret self, UUID parent) {}

    MergedTree(UUID root) {
        this.root = root;
    }

    UUID root() {
        return root;
    }

    Map<UUID, Node> nodes() {
        return nodes;
    }

    Map<UUID, Leaf> leaves() {
        return leaves;
    }

    void put(UUID id, Node node) {
        nodes.put(id, node);
    }

    void put(Leaf leaf) {
        leaves.put(leaf.self().id(), leaf);
    }

    boolean holds(UUID id) {
        return nodes.containsKey(id) || leaves.containsKey(id);
    }

    /// Gives everything a place that is there, and takes apart circles: each side may have moved
    /// one namespace into the other. The older move of a circle is taken back.
    void settle() {
        for (var id : List.copyOf(nodes.keySet())) {
            var node = nodes.get(id);
            if (!id.equals(root) && (node.parent() == null || !nodes.containsKey(node.parent()))) {
                nodes.put(id, node.in(root));
            }
        }
        for (var id : List.copyOf(nodes.keySet())) {
            for (var circle = circle(id); !circle.isEmpty(); circle = circle(id)) {
                takeBack(circle);
            }
        }
        leaves.replaceAll(
                (id, leaf) ->
                        nodes.containsKey(leaf.parent()) ? leaf : new Leaf(leaf.self(), root));
    }

    private void takeBack(List<UUID> circle) {
        var oldest = circle.getFirst();
        for (var id : circle) {
            if (moved(id).self().times().moved().isBefore(moved(oldest).self().times().moved())) {
                oldest = id;
            }
        }
        var elsewhere = moved(oldest).elsewhere();
        var known = elsewhere != null && nodes.containsKey(elsewhere);
        nodes.put(oldest, moved(oldest).in(known ? elsewhere : root));
    }

    private Node moved(UUID id) {
        return Objects.requireNonNull(nodes.get(id));
    }

    /// The namespaces that lie in each other, from here up; empty if the way leads to the root.
    private List<UUID> circle(UUID from) {
        var way = new ArrayList<UUID>();
        var seen = new HashSet<UUID>();
        @Nullable UUID here = from;
        while (here != null && seen.add(here)) {
            way.add(here);
            here = moved(here).parent();
        }
        return here == null ? List.of() : way.subList(way.indexOf(here), way.size());
    }

    /// Drops what was deleted; a namespace only if nothing is left in it.
    void drop(Deletions deletions) {
        leaves.values().removeIf(each -> deletions.concerns(each.self().id(), each.self().times()));
        while (nodes.entrySet()
                .removeIf(
                        each ->
                                !each.getKey().equals(root)
                                        && deletions.concerns(
                                                each.getKey(), each.getValue().self().times())
                                        && isEmpty(each.getKey()))) {
            // Its parent may be empty by now.
        }
    }

    private boolean isEmpty(UUID id) {
        return leaves.values().stream().noneMatch(each -> each.parent().equals(id))
                && nodes.values().stream().noneMatch(each -> id.equals(each.parent()));
    }

    NamespacePath path(UUID id) {
        var node = moved(id);
        return node.parent() == null
                ? NamespacePath.ROOT
                : path(node.parent()).child(node.self().name());
    }

    /// The tree again. What did not change is the very object that it was.
    Namespace built() {
        var children = new HashMap<UUID, List<UUID>>();
        nodes.forEach(
                (id, node) -> {
                    if (node.parent() != null) {
                        children.computeIfAbsent(node.parent(), none -> new ArrayList<>()).add(id);
                    }
                });
        var secrets = new HashMap<UUID, List<Secret>>();
        leaves.values()
                .forEach(
                        leaf ->
                                secrets.computeIfAbsent(leaf.parent(), none -> new ArrayList<>())
                                        .add(leaf.self()));
        return built(root, children, secrets);
    }

    private Namespace built(
            UUID id, Map<UUID, List<UUID>> children, Map<UUID, List<Secret>> secrets) {
        var self = moved(id).self();
        var below =
                children.getOrDefault(id, List.of()).stream()
                        .map(each -> built(each, children, secrets))
                        .toList();
        var own = secrets.getOrDefault(id, List.of());
        var next = isSame(below, self.children()) ? self : self.withChildren(below);
        return isSame(own, self.secrets()) ? next : next.withSecrets(own);
    }

    private static boolean isSame(List<?> one, List<?> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (var i = 0; i < one.size(); i++) {
            if (one.get(i) != other.get(i)) {
                return false;
            }
        }
        return true;
    }
}
