package dev.kista.desktop.namespaces;

import dev.kista.desktop.namespaces.NamespaceNode.Kind;
import dev.kista.desktop.open.Place;
import dev.kista.model.Namespace;
import dev.kista.model.NamespacePath;
import dev.kista.model.Vault;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// Makes the tree out of a snapshot.
final class NamespaceNodes {
    /// The trash of a vault that has none yet.
    private static final UUID NO_TRASH = new UUID(0, 0);

    private static final Comparator<NamespaceNode> BY_NAME =
            Comparator.comparing((NamespaceNode each) -> each.name().toLowerCase(Locale.ROOT))
                    .thenComparing(NamespaceNode::name);

    private final Vault vault;
    private final String vaultName;
    private final String trashName;
    private final KeyMemory memory;

    NamespaceNodes(Vault vault, String vaultName, String trashName) {
        this(vault, vaultName, trashName, new KeyMemory());
    }

    /// @param memory of the snapshot before
    NamespaceNodes(Vault vault, String vaultName, String trashName, KeyMemory memory) {
        this.memory = memory;
        this.vault = vault;
        this.vaultName = vaultName;
        this.trashName = trashName;
    }

    /// The vault with its namespaces, then the trash.
    List<NamespaceNode> all() {
        memory.next();
        return List.of(top(), trash());
    }

    private NamespaceNode top() {
        var above = memory.with(InheritedKeys.NONE, vault.root());
        var children =
                vault.topNamespaces().stream()
                        .map(each -> node(each, NamespacePath.ROOT.child(each.name()), above))
                        .sorted(BY_NAME)
                        .toList();
        var own = vault.root().secrets().size();
        return new NamespaceNode(
                Kind.VAULT,
                vault.root().id(),
                new Place.At(NamespacePath.ROOT),
                vaultName,
                vault.root().description(),
                own,
                0,
                own + totalOf(children),
                children);
    }

    private NamespaceNode node(Namespace namespace, NamespacePath path, InheritedKeys above) {
        var here = namespace.children().isEmpty() ? above : memory.with(above, namespace);
        var children =
                namespace.children().stream()
                        .map(each -> node(each, path.child(each.name()), here))
                        .sorted(BY_NAME)
                        .toList();
        var own = namespace.secrets().size();
        return new NamespaceNode(
                Kind.NAMESPACE,
                namespace.id(),
                new Place.At(path),
                namespace.name(),
                namespace.description(),
                own,
                memory.countIn(above, namespace),
                own + totalOf(children),
                children);
    }

    private NamespaceNode trash() {
        var bin = vault.trash();
        var children =
                bin.map(Namespace::children).orElse(List.of()).stream()
                        .map(NamespaceNodes::deleted)
                        .sorted(BY_NAME)
                        .toList();
        var own = bin.map(each -> each.secrets().size()).orElse(0);
        var things = own + children.size();
        return new NamespaceNode(
                Kind.TRASH,
                bin.map(Namespace::id).orElse(NO_TRASH),
                Place.trash(),
                trashName,
                "",
                things,
                0,
                things,
                children);
    }

    /// What lies in a deleted namespace comes back with it, so the tree does not go deeper.
    private static NamespaceNode deleted(Namespace namespace) {
        var total = Math.toIntExact(namespace.allSecrets().count());
        return new NamespaceNode(
                Kind.DELETED_NAMESPACE,
                namespace.id(),
                new Place.Trash(namespace.id()),
                namespace.name(),
                namespace.description(),
                total,
                0,
                total,
                List.of());
    }

    private static int totalOf(List<NamespaceNode> children) {
        return children.stream().mapToInt(NamespaceNode::total).sum();
    }

    /// What is left of the tree when it is filtered: nodes whose dotted name holds the words, and
    /// what is above them.
    static List<NamespaceNode> filtered(List<NamespaceNode> nodes, String words) {
        var wanted = words.strip().toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                ? nodes
                : nodes.stream().flatMap(each -> filtered(each, wanted).stream()).toList();
    }

    private static Optional<NamespaceNode> filtered(NamespaceNode node, String wanted) {
        var children = new ArrayList<NamespaceNode>();
        node.children().forEach(each -> filtered(each, wanted).ifPresent(children::add));
        return matches(node, wanted) || !children.isEmpty()
                ? Optional.of(node.withChildren(children))
                : Optional.empty();
    }

    /// The topmost node that the words mean, not one that is only above such a node.
    static Optional<NamespaceNode> firstMatch(List<NamespaceNode> nodes, String words) {
        var wanted = words.strip().toLowerCase(Locale.ROOT);
        for (var node : nodes) {
            if (matches(node, wanted)) {
                return Optional.of(node);
            }
            var below = firstMatch(node.children(), wanted);
            if (below.isPresent()) {
                return below;
            }
        }
        return Optional.empty();
    }

    private static boolean matches(NamespaceNode node, String wanted) {
        var name =
                switch (node.place()) {
                    case Place.At at -> at.path().toString();
                    case Place.Trash _ -> node.kind() == Kind.TRASH ? "" : node.name();
                    case Place.Everywhere _ -> "";
                };
        return name.toLowerCase(Locale.ROOT).contains(wanted);
    }
}
