package dev.kista.desktop.namespaces;

import dev.kista.model.NamespacePath;
import dev.kista.model.Vault;
import dev.kista.model.VaultEdit;

import java.util.ArrayList;
import java.util.List;

/// The edits that give a namespace another path.
record Renaming(Vault vault) {
    /// None if the path stays as it is.
    List<VaultEdit> edits(NamespacePath present, NamespacePath next) {
        var parent = next.parent();
        if (parent.equals(present.parent())) {
            return rename(present, next.name());
        }
        var edits = new ArrayList<VaultEdit>();
        if (vault.namespace(parent).isEmpty()) {
            edits.add(new VaultEdit.AddNamespace(parent, ""));
        }
        var way = way(present, next);
        edits.addAll(rename(present, way));
        edits.add(new VaultEdit.MoveNamespace(present.parent().child(way), parent));
        edits.addAll(rename(parent.child(way), next.name()));
        return edits;
    }

    /// The name that it moves under, so that it meets no namesake on the way: the one it will have,
    /// the one it has, or where both are taken one that is free at either end.
    private String way(NamespacePath present, NamespacePath next) {
        var name = next.name();
        if (name.equals(present.name()) || isFree(present.parent(), name)) {
            return name;
        }
        if (isFree(next.parent(), present.name())) {
            return present.name();
        }
        var way = name;
        for (var i = 2; !isFree(present.parent(), way) || !isFree(next.parent(), way); i++) {
            way = name + "-" + i;
        }
        return way;
    }

    /// The edits that give it its former path again, once it has the next. What was made on the way
    /// stays.
    List<VaultEdit> back(NamespacePath present, NamespacePath next) {
        return edits(next, present);
    }

    static VaultEdit single(List<VaultEdit> edits) {
        return edits.size() == 1 ? edits.getFirst() : new VaultEdit.Batch(edits);
    }

    private boolean isFree(NamespacePath parent, String child) {
        return vault.namespace(parent.child(child)).isEmpty();
    }

    private static List<VaultEdit> rename(NamespacePath path, String name) {
        return path.name().equals(name)
                ? List.of()
                : List.of(new VaultEdit.RenameNamespace(path, name));
    }
}
