package dev.kista.store.merge;

import dev.kista.model.Namespace;
import dev.kista.model.Times;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.function.Function;

/// Merges the fields of one namespace, its place and what lies in it aside.
final class GroupMerge {
    private final Instant now;

    GroupMerge(Instant now) {
        this.now = now;
    }

    /// @return ours, the same object, if it stays as it is
    Namespace merged(@Nullable Namespace base, Namespace ours, Namespace theirs) {
        var theirsWin = theirs.times().modified().isAfter(ours.times().modified());
        var newer = theirsWin ? theirs : ours;
        var older = theirsWin ? ours : theirs;
        if (base == null || !older.times().modified().isAfter(base.times().modified())) {
            return theirsWin ? taken(ours, theirs) : ours;
        }
        var name = field(Namespace::name, base, newer, older);
        var description = field(Namespace::description, base, newer, older);
        if (name.equals(newer.name()) && description.equals(newer.description())) {
            return theirsWin ? taken(ours, theirs) : ours;
        }
        var next = newer.times().modified().plusSeconds(1);
        return taken(ours, newer)
                .withName(name)
                .withDescription(description)
                .withTimes(times(ours, newer).modifiedAt(now.isAfter(next) ? now : next));
    }

    private static String field(
            Function<Namespace, String> part, Namespace base, Namespace newer, Namespace older) {
        return part.apply(newer).equals(part.apply(base)) ? part.apply(older) : part.apply(newer);
    }

    /// The other side's fields under our id, and still in our place.
    private static Namespace taken(Namespace ours, Namespace theirs) {
        return new Namespace(
                ours.id(),
                theirs.name(),
                theirs.description(),
                ours.children(),
                ours.secrets(),
                times(ours, theirs),
                ours.previousParent(),
                theirs.extras());
    }

    /// Only the time of the change and the expiry are taken.
    private static Times times(Namespace ours, Namespace theirs) {
        var own = ours.times();
        return new Times(
                own.created(),
                theirs.times().modified(),
                own.accessed(),
                theirs.times().expiry(),
                own.moved(),
                own.uses());
    }
}
