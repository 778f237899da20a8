package dev.kista.desktop.workspace;

import dev.kista.desktop.open.Place;
import dev.kista.model.Namespace;
import dev.kista.model.NamespacePath;
import dev.kista.model.Secret;
import dev.kista.model.SecretKey;
import dev.kista.model.Vault;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/// How many secrets a place has.
///
/// @param own in the place itself
/// @param inherited from the namespaces above, without those that the place has its own value for
record Counts(int own, int inherited) {
    static Counts of(Place place, Vault vault) {
        return switch (place) {
            case Place.At at -> at(at.path(), vault);
            case Place.Trash trash ->
                    new Counts(
                            (int) vault.trash().stream().flatMap(Namespace::allSecrets).count(), 0);
            case Place.Everywhere _ -> everywhere(vault);
        };
    }

    private static Counts everywhere(Vault vault) {
        var own = new AtomicInteger();
        vault.forEachNamespace((path, namespace) -> own.addAndGet(namespace.secrets().size()));
        return new Counts(own.get(), 0);
    }

    private static Counts at(NamespacePath path, Vault vault) {
        Set<SecretKey> above = new HashSet<>();
        for (var here = path; !here.isRoot(); ) {
            here = here.parent();
            secrets(here, vault).forEach(each -> above.add(each.key()));
        }
        var own = secrets(path, vault);
        if (!above.isEmpty()) {
            own.forEach(each -> above.remove(each.key()));
        }
        return new Counts(own.size(), above.size());
    }

    private static List<Secret> secrets(NamespacePath path, Vault vault) {
        return vault.namespace(path).map(Namespace::secrets).orElse(List.of());
    }
}
