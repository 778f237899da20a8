package dev.kista.desktop.history;

import dev.kista.model.Secret;
import dev.kista.model.SecretPart;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// One version of a secret, as it can be chosen. Holds no value.
///
/// @param index in the history, oldest first; the present version comes behind the last of them
/// @param since when it came to be so
/// @param changed what became different then; empty for the first version that is known
/// @param isNow whether it is the present one
record State(int index, Instant since, Set<SecretPart> changed, boolean isNow) {
    State {
        changed = Set.copyOf(changed);
    }

    /// The present one first.
    static List<State> of(Secret secret) {
        var revisions = new ArrayList<>(secret.history());
        revisions.add(secret.asRevision());
        var states = new ArrayList<State>();
        for (var i = revisions.size() - 1; i >= 0; i--) {
            var here = revisions.get(i);
            states.add(
                    new State(
                            i,
                            here.times().modified(),
                            i == 0 ? Set.of() : here.changesSince(revisions.get(i - 1)),
                            i == revisions.size() - 1));
        }
        return states;
    }
}
