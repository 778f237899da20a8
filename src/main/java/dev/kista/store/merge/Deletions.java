package dev.kista.store.merge;

import dev.kista.model.DeletedId;
import dev.kista.model.Times;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/// What both sides deleted for good.
final class Deletions {
    private final List<DeletedId> ours;
    private final Map<UUID, Instant> latest = new LinkedHashMap<>();

    Deletions(List<DeletedId> ours, List<DeletedId> theirs) {
        this.ours = ours;
        ours.forEach(this::add);
        theirs.forEach(this::add);
    }

    private void add(DeletedId each) {
        latest.merge(each.id(), each.when(), (one, other) -> one.isAfter(other) ? one : other);
    }

    /// Whether a deletion counts: nobody changed or moved the thing after it.
    boolean concerns(UUID id, Times times) {
        var when = latest.get(id);
        return when != null && !times.modified().isAfter(when) && !times.moved().isAfter(when);
    }

    /// The list to keep: all but what is there again.
    List<DeletedId> remaining(Predicate<UUID> alive) {
        var remaining =
                latest.entrySet().stream()
                        .filter(each -> !alive.test(each.getKey()))
                        .map(each -> new DeletedId(each.getKey(), each.getValue()))
                        .toList();
        return remaining.equals(ours) ? ours : remaining;
    }
}
