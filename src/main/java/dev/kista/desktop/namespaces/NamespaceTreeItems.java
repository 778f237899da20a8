package dev.kista.desktop.namespaces;

import dev.kista.desktop.open.Place;

import javafx.scene.control.TreeItem;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/// The items of the tree view. A namespace keeps its item from one snapshot to the next, so nothing
/// folds, blinks or scrolls away when the vault changes.
final class NamespaceTreeItems {
    private final TreeItem<NamespaceNode> root = new TreeItem<>();
    private final BiConsumer<NamespaceNode, Boolean> unfolded;
    private final Map<UUID, TreeItem<NamespaceNode>> items = new HashMap<>();
    private final Map<Place, TreeItem<NamespaceNode>> places = new HashMap<>();

    /// @param unfolded hears when a node is folded or unfolded
    NamespaceTreeItems(BiConsumer<NamespaceNode, Boolean> unfolded) {
        this.unfolded = unfolded;
        root.setExpanded(true);
    }

    /// The item above all, which is not shown.
    TreeItem<NamespaceNode> root() {
        return root;
    }

    Optional<TreeItem<NamespaceNode>> at(Place place) {
        return Optional.ofNullable(places.get(place));
    }

    void lay(List<NamespaceNode> nodes, Predicate<UUID> isExpanded) {
        places.clear();
        layChildren(root, nodes, isExpanded);
        items.values().retainAll(places.values());
    }

    private void layChildren(
            TreeItem<NamespaceNode> item, List<NamespaceNode> nodes, Predicate<UUID> isExpanded) {
        var children =
                nodes.stream().map(each -> items.computeIfAbsent(each.id(), id -> made())).toList();
        if (!item.getChildren().equals(children)) {
            children.forEach(NamespaceTreeItems::leaveParent);
            item.getChildren().setAll(children);
        }
        for (var i = 0; i < nodes.size(); i++) {
            lay(children.get(i), nodes.get(i), isExpanded);
        }
    }

    private void lay(TreeItem<NamespaceNode> item, NamespaceNode node, Predicate<UUID> isExpanded) {
        if (!node.equals(item.getValue())) {
            item.setValue(node);
        }
        places.put(node.place(), item);
        layChildren(item, node.children(), isExpanded);
        item.setExpanded(isExpanded.test(node.id()));
    }

    /// A namespace that was moved must leave where it was before it can be shown where it is.
    private static void leaveParent(TreeItem<NamespaceNode> item) {
        if (item.getParent() != null) {
            item.getParent().getChildren().remove(item);
        }
    }

    private TreeItem<NamespaceNode> made() {
        var item = new TreeItem<NamespaceNode>();
        item.expandedProperty()
                .subscribe(
                        now -> {
                            if (item.getValue() != null) {
                                unfolded.accept(item.getValue(), now);
                            }
                        });
        return item;
    }
}
