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
        // With the name it will have, so that it meets no namesake on the way.
        if (!next.name().equals(present.name()) && isFree(present.parent(), next.name())) {
            edits.add(new VaultEdit.RenameNamespace(present, next.name()));
            edits.add(new VaultEdit.MoveNamespace(present.parent().child(next.name()), parent));
        } else {
            edits.add(new VaultEdit.MoveNamespace(present, parent));
            edits.addAll(rename(parent.child(present.name()), next.name()));
        }
        return edits;
    }

    /// The edits that give it its former path again. What was made on the way stays.
    static List<VaultEdit> back(NamespacePath present, NamespacePath next) {
        var edits = new ArrayList<VaultEdit>();
        var here = next;
        if (!next.parent().equals(present.parent())) {
            edits.add(new VaultEdit.MoveNamespace(next, present.parent()));
            here = present.parent().child(next.name());
        }
        edits.addAll(rename(here, present.name()));
        return edits;
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
