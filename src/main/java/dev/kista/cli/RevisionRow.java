package dev.kista.cli;

import dev.kista.model.Revision;
import dev.kista.model.Secret;
import dev.kista.model.SecretPart;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// One state of a secret in a list of its history.
///
/// @param number 0 for the present state, 1 for the one before it, and so on
/// @param changed what became different with it; empty where nothing earlier is known
record RevisionRow(int number, Revision state, Set<SecretPart> changed) {
    RevisionRow {
        changed = Set.copyOf(changed);
    }

    /// All states, the present one first.
    static List<RevisionRow> of(Secret secret) {
        var states = new ArrayList<>(secret.history());
        states.add(secret.asRevision());
        var rows = new ArrayList<RevisionRow>();
        for (var i = states.size() - 1; i >= 0; i--) {
            rows.add(
                    new RevisionRow(
                            states.size() - 1 - i,
                            states.get(i),
                            i == 0 ? Set.of() : states.get(i).changesSince(states.get(i - 1))));
        }
        return rows;
    }
}
