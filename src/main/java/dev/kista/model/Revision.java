package dev.kista.model;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/// An earlier state of a secret; `times.modified()` says since when it held.
public record Revision(
        SecretKey key,
        SecretValue value,
        String description,
        SortedSet<String> tags,
        Times times,
        Extras extras) {
    public Revision {
        tags = Collections.unmodifiableSortedSet(new TreeSet<>(tags));
    }
}
