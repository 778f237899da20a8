package dev.kista.store.merge;

import dev.kista.model.Revision;
import dev.kista.model.Secret;
import dev.kista.model.SecretKey;
import dev.kista.model.SecretValue;
import dev.kista.store.kdbx.ForeignContent;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/// Merges two states of one secret, its place and its history aside.
final class SecretMerge {
    private final Instant now;

    SecretMerge(Instant now) {
        this.now = now;
    }

    /// @param secret the winner, with its own history
    /// @param conflict whether both sides changed the same, so that one of them lost
    record Outcome(Secret secret, boolean theirs, boolean conflict) {}

    Outcome merged(@Nullable Secret base, Secret ours, Secret theirs) {
        var one = ours.asRevision();
        var other = theirs.asRevision();
        if (States.isSame(one, other)) {
            var newer = theirs.times().modified().isAfter(ours.times().modified());
            return new Outcome(newer ? theirs : ours, newer, false);
        }
        var theirsWin = theirs.times().modified().isAfter(ours.times().modified());
        if (base == null) {
            var winner = theirsWin ? theirs : ours;
            var loser = theirsWin ? ours : theirs;
            return new Outcome(winner, theirsWin, !isEarlier(loser, winner));
        }
        return threeWay(base, ours, theirs, theirsWin);
    }

    /// Whether the winner grew out of that state: it is in its history, or was never changed.
    private static boolean isEarlier(Secret loser, Secret winner) {
        return Pasts.knows(winner, loser.asRevision())
                || !loser.times().modified().isAfter(loser.times().created());
    }

    private Outcome threeWay(Secret base, Secret ours, Secret theirs, boolean theirsWin) {
        var newer = theirsWin ? theirs : ours;
        var older = theirsWin ? ours : theirs;
        if (!isChanged(base, older) || !isChanged(base, newer)) {
            return new Outcome(newer, theirsWin, false);
        }
        var fields = new Fields(base.asRevision(), newer.asRevision(), older.asRevision());
        var mixed = fields.merged();
        if (States.isSame(mixed, newer.asRevision())) {
            return new Outcome(newer, theirsWin, fields.conflict);
        }
        var times =
                newer.times()
                        .expiringAt(mixed.times().expires().orElse(null))
                        .modifiedAt(after(newer.times().modified()));
        return new Outcome(
                new Secret(
                        newer.id(),
                        mixed.key(),
                        mixed.value(),
                        mixed.description(),
                        mixed.tags(),
                        times,
                        newer.history(),
                        newer.previousParent(),
                        mixed.extras()),
                theirsWin,
                fields.conflict);
    }

    /// A state that neither side has is newer than both.
    private Instant after(Instant newest) {
        var next = newest.plusSeconds(1);
        return now.isAfter(next) ? now : next;
    }

    /// Only a state from after the common one: an older copy that was put back is no change.
    private static boolean isChanged(Secret base, Secret side) {
        return side.times().modified().isAfter(base.times().modified())
                && !States.isSame(base.asRevision(), side.asRevision());
    }

    /// The fields of one secret, each by itself.
    private static final class Fields {
        private final Revision base;
        private final Revision newer;
        private final Revision older;
        private boolean conflict;

        Fields(Revision base, Revision newer, Revision older) {
            this.base = base;
            this.newer = newer;
            this.older = older;
        }

        Revision merged() {
            var expiry = field(each -> each.times().expires());
            return new Revision(
                    new SecretKey(field(each -> each.key().text())),
                    value(),
                    field(Revision::description),
                    tags(),
                    newer.times().expiringAt(expiry.orElse(null)),
                    ForeignContent.threeWay(base.extras(), newer.extras(), older.extras()));
        }

        private SecretValue value() {
            return field(Revision::value);
        }

        private <T> T field(Function<Revision, T> part) {
            var before = part.apply(base);
            var winning = part.apply(newer);
            var losing = part.apply(older);
            if (Objects.equals(winning, losing) || Objects.equals(losing, before)) {
                return winning;
            }
            if (Objects.equals(winning, before)) {
                return losing;
            }
            conflict = true;
            return winning;
        }

        /// What either side added is added, and what either side took away is gone.
        private SortedSet<String> tags() {
            var tags = new TreeSet<>(base.tags());
            for (var side : List.of(newer, older)) {
                side.tags().forEach(tags::add);
            }
            for (var tag : base.tags()) {
                if (!newer.tags().contains(tag) || !older.tags().contains(tag)) {
                    tags.remove(tag);
                }
            }
            return tags;
        }
    }
}
