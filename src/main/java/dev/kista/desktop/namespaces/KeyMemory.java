package dev.kista.desktop.namespaces;

import dev.kista.model.Namespace;
import dev.kista.model.Secret;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// What was found out of the keys of the snapshot before. Snapshots share what did not change, so
/// after an edit only the namespace that it touched is looked at anew. Keeps what two snapshots in
/// a row need and no more. One thread at a time.
final class KeyMemory {
    private Map<Seen, InheritedKeys> handedDown = new HashMap<>();
    private Map<Seen, InheritedKeys> handedDownBefore = new HashMap<>();
    private Map<Seen, Integer> counts = new HashMap<>();
    private Map<Seen, Integer> countsBefore = new HashMap<>();

    /// Keys from above and secrets of its own: the very same ones, not such as are equal.
    private record Seen(InheritedKeys above, List<Secret> own) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Seen seen && seen.above == above && seen.own == own;
        }

        @Override
        public int hashCode() {
            return 31 * System.identityHashCode(above) + System.identityHashCode(own);
        }
    }

    /// Says that another snapshot is looked at from now on.
    void next() {
        handedDownBefore = handedDown;
        handedDown = new HashMap<>();
        countsBefore = counts;
        counts = new HashMap<>();
    }

    /// What is handed down to the children of a namespace.
    InheritedKeys with(InheritedKeys above, Namespace namespace) {
        return remembered(handedDown, handedDownBefore, above, namespace, above::with);
    }

    /// How many of the keys from above a namespace has no secret of its own for.
    int countIn(InheritedKeys above, Namespace namespace) {
        return remembered(counts, countsBefore, above, namespace, above::countIn);
    }

    private static <T> T remembered(
            Map<Seen, T> now,
            Map<Seen, T> before,
            InheritedKeys above,
            Namespace namespace,
            Function<Namespace, T> make) {
        var seen = new Seen(above, namespace.secrets());
        var known = now.get(seen);
        if (known == null) {
            known = before.get(seen);
        }
        if (known == null) {
            known = make.apply(namespace);
        }
        now.put(seen, known);
        return known;
    }
}
