package dev.kista.model;

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
/// @param extras what another program keeps with it
public record Secret(
        UUID id,
        SecretKey key,
        SecretValue value,
        String description,
        SortedSet<String> tags,
        Times times,
        List<Revision> history,
        Extras extras) {
    public Secret {
        tags = Collections.unmodifiableSortedSet(new TreeSet<>(tags));
        history = List.copyOf(history);
    }

    /// Its present state, as it would stand in the history.
    public Revision asRevision() {
        return new Revision(key, value, description, tags, times, extras);
    }
}
