package dev.kista.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
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

    /// What became different since an earlier state; never empty.
    public Set<SecretPart> changesSince(Revision before) {
        var changed = EnumSet.noneOf(SecretPart.class);
        if (!before.key().text().equals(key.text())) {
            changed.add(SecretPart.KEY);
        }
        if (!before.value().equals(value)) {
            changed.add(SecretPart.VALUE);
        }
        if (!before.description().equals(description)) {
            changed.add(SecretPart.DESCRIPTION);
        }
        if (!before.tags().equals(tags)) {
            changed.add(SecretPart.TAGS);
        }
        return changed.isEmpty() ? EnumSet.of(SecretPart.OTHER) : changed;
    }

    public Revision withTimes(Times next) {
        return new Revision(key, value, description, tags, next, extras);
    }

    public Revision withExtras(Extras next) {
        return new Revision(key, value, description, tags, times, next);
    }
}
