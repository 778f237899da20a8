package dev.kista.desktop.namespaces;

import dev.kista.desktop.open.Place;

import java.util.List;
import java.util.UUID;

/// A node of the tree as it is shown.
///
/// @param id of the namespace; what is unfolded is remembered by it
/// @param place what the table shows when this is selected
/// @param count secrets right in it; for the trash, everything in it
/// @param inherited secrets it sees of the namespaces above
/// @param total secrets in it and below
record NamespaceNode(
        Kind kind,
        UUID id,
        Place place,
        String name,
        String description,
        int count,
        int inherited,
        int total,
        List<NamespaceNode> children) {
    enum Kind {
        VAULT,
        NAMESPACE,
        TRASH,
        DELETED_NAMESPACE
    }

    NamespaceNode {
        children = List.copyOf(children);
    }

    NamespaceNode withChildren(List<NamespaceNode> next) {
        return new NamespaceNode(kind, id, place, name, description, count, inherited, total, next);
    }
}
