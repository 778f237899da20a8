package dev.kista.store.merge;

import dev.kista.model.HistoryLimits;
import dev.kista.model.Revision;
import dev.kista.model.Secret;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Joins the histories of two copies of one secret.
final class Pasts {
    private final HistoryLimits limits;

    Pasts(HistoryLimits limits) {
        this.limits = limits;
    }

    /// The winner with all that both sides know of the past: their histories and the states that
    /// did not win. A history that gains nothing stays as it is, even if it is over the limits.
    Secret joined(Secret winner, Secret ours, Secret theirs) {
        var joined = new ArrayList<>(winner.history());
        for (var each : List.of(ours, theirs)) {
            each.history().forEach(state -> add(joined, state, winner));
            add(joined, each.asRevision(), winner);
        }
        if (joined.size() == winner.history().size()) {
            return winner;
        }
        joined.sort(Comparator.comparing(each -> each.times().modified()));
        var kept = limits.trim(joined);
        return isSame(kept, winner.history()) ? winner : winner.withHistory(kept);
    }

    private static void add(List<Revision> states, Revision state, Secret winner) {
        if (!States.isSameAndThen(state, winner.asRevision())
                && states.stream().noneMatch(each -> States.isSameAndThen(each, state))) {
            states.add(state);
        }
    }

    private static boolean isSame(List<Revision> one, List<Revision> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (var i = 0; i < one.size(); i++) {
            if (!States.isSameAndThen(one.get(i), other.get(i))) {
                return false;
            }
        }
        return true;
    }

    /// Whether a state is among those that a secret had.
    static boolean knows(Secret secret, Revision state) {
        return States.isSameAndThen(secret.asRevision(), state)
                || secret.history().stream().anyMatch(each -> States.isSameAndThen(each, state));
    }
}
