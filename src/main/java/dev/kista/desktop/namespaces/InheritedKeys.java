package dev.kista.desktop.namespaces;

import dev.kista.model.Namespace;
import dev.kista.model.SecretKey;

import java.util.HashSet;
import java.util.Set;

/// The keys that a namespace may inherit: those of everything above it.
record InheritedKeys(Set<SecretKey> keys) {
    static final InheritedKeys NONE = new InheritedKeys(Set.of());

    /// What is handed down to the children of a namespace.
    InheritedKeys with(Namespace namespace) {
        if (namespace.secrets().isEmpty()) {
            return this;
        }
        var more = new HashSet<>(keys);
        namespace.secrets().forEach(each -> more.add(each.key()));
        return new InheritedKeys(more);
    }

    /// How many of them a namespace has no secret of its own for.
    int countIn(Namespace namespace) {
        if (keys.isEmpty()) {
            return 0;
        }
        var own = new HashSet<SecretKey>();
        for (var secret : namespace.secrets()) {
            if (keys.contains(secret.key())) {
                own.add(secret.key());
            }
        }
        return keys.size() - own.size();
    }
}
