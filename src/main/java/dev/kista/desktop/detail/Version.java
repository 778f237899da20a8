package dev.kista.desktop.detail;

import dev.kista.model.Secret;
import dev.kista.model.SecretPart;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A change of a secret, and the state before it.
///
/// @param index of the state before it in the history, oldest first
/// @param when it was changed
/// @param changed what became different
record Version(int index, Instant when, Set<SecretPart> changed) {
    Version {
        changed = Set.copyOf(changed);
    }

    /// The latest change first.
    static List<Version> of(Secret secret) {
        var states = new ArrayList<>(secret.history());
        states.add(secret.asRevision());
        var versions = new ArrayList<Version>();
        for (var i = states.size() - 2; i >= 0; i--) {
            versions.add(
                    new Version(
                            i,
                            states.get(i + 1).times().modified(),
                            states.get(i + 1).changesSince(states.get(i))));
        }
        return versions;
    }
}
