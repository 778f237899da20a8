package dev.kista.desktop.detail;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/// What the detail is about.
sealed interface Shown {
    record Nothing() implements Shown {}

    record One(SecretDetail secret) implements Shown {}

    /// @param tags those that all of them have
    /// @param expiry if it is the same for all of them
    record Several(int count, SortedSet<String> tags, @Nullable Instant expiry, boolean inTrash)
            implements Shown {
        public Several {
            tags = Collections.unmodifiableSortedSet(new TreeSet<>(tags));
        }
    }
}
