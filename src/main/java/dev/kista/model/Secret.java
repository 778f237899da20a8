package dev.kista.model;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/// A key and a value in a namespace.
///
/// @param id stays the same for as long as the secret lives, through renames and moves
/// @param tags plain words, sorted
/// @param history earlier states, oldest first
/// @param previousParent id of the namespace it was in before it was last moved, so that it can be
///   taken out of the trash again; `null` if it never was elsewhere
/// @param extras what another program keeps with it
public record Secret(
        UUID id,
        SecretKey key,
        SecretValue value,
        String description,
        SortedSet<String> tags,
        Times times,
        List<Revision> history,
        @Nullable UUID previousParent,
        Extras extras) {
    public Secret {
        tags = Collections.unmodifiableSortedSet(new TreeSet<>(tags));
        history = List.copyOf(history);
    }

    /// One that never was in another namespace.
    public Secret(
            UUID id,
            SecretKey key,
            SecretValue value,
            String description,
            SortedSet<String> tags,
            Times times,
            List<Revision> history,
            Extras extras) {
        this(id, key, value, description, tags, times, history, null, extras);
    }

    public Secret withTimes(Times next) {
        return new Secret(id, key, value, description, tags, next, history, previousParent, extras);
    }

    public Secret withHistory(List<Revision> next) {
        return new Secret(id, key, value, description, tags, times, next, previousParent, extras);
    }

    public Secret withPreviousParent(@Nullable UUID next) {
        return new Secret(id, key, value, description, tags, times, history, next, extras);
    }

    public Secret withExtras(Extras next) {
        return new Secret(id, key, value, description, tags, times, history, previousParent, next);
    }

    /// Its present state, as it would stand in the history.
    public Revision asRevision() {
        return new Revision(key, value, description, tags, times, extras);
    }
}
