package dev.kista.desktop.detail;

import dev.kista.model.Revision;
import dev.kista.model.Secret;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// A change of a secret, and the state before it.
///
/// @param index of the state before it in the history, oldest first
/// @param when it was changed
/// @param changed what became different
record Version(int index, Instant when, Set<What> changed) {
    /// The parts of a secret.
    enum What {
        KEY,
        VALUE,
        DESCRIPTION,
        TAGS,
        OTHER
    }

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
                            difference(states.get(i), states.get(i + 1))));
        }
        return versions;
    }

    private static Set<What> difference(Revision before, Revision after) {
        var changed = EnumSet.noneOf(What.class);
        if (!before.key().text().equals(after.key().text())) {
            changed.add(What.KEY);
        }
        if (!before.value().equals(after.value())) {
            changed.add(What.VALUE);
        }
        if (!before.description().equals(after.description())) {
            changed.add(What.DESCRIPTION);
        }
        if (!before.tags().equals(after.tags())) {
            changed.add(What.TAGS);
        }
        return changed.isEmpty() ? EnumSet.of(What.OTHER) : changed;
    }
}
