package dev.kista.service;

import dev.kista.model.NamespacePath;
import dev.kista.model.Vault;

import java.util.ArrayList;
import java.util.List;

/// What a namespace is called before and after one above it, or itself, is moved, renamed or
/// copied.
///
/// @param secrets how many it holds itself, which flows find under the other name then
public record NamespaceChange(NamespacePath before, NamespacePath after, int secrets) {
    /// A change for the namespace and for each below it, parents first; none if it is not there.
    public static List<NamespaceChange> of(Vault vault, NamespacePath path, NamespacePath next) {
        var changes = new ArrayList<NamespaceChange>();
        var depth = path.segments().size();
        vault.forEachNamespace(
                (here, namespace) -> {
                    if (path.contains(here)) {
                        var after = next;
                        for (var each : here.segments().subList(depth, here.segments().size())) {
                            after = after.child(each);
                        }
                        changes.add(new NamespaceChange(here, after, namespace.secrets().size()));
                    }
                });
        return changes;
    }
}
