package dev.kista.model;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// When something was made, changed, read and moved, to the second, as KDBX keeps it.
///
/// @param expiry when the secret should no longer be used; `null` for never
/// @param moved when it came to where it is now, which merging needs
/// @param uses how often another program counted it as used
public record Times(
        Instant created,
        Instant modified,
        Instant accessed,
        @Nullable Instant expiry,
        Instant moved,
        long uses) {
    public static Times at(Instant now) {
        var second = now.truncatedTo(ChronoUnit.SECONDS);
        return new Times(second, second, second, null, second, 0);
    }

    public Times modifiedAt(Instant now) {
        var second = now.truncatedTo(ChronoUnit.SECONDS);
        return new Times(created, second, second, expiry, moved, uses);
    }

    public Times movedAt(Instant now) {
        return new Times(
                created, modified, accessed, expiry, now.truncatedTo(ChronoUnit.SECONDS), uses);
    }

    public Times expiringAt(@Nullable Instant when) {
        return new Times(
                created,
                modified,
                accessed,
                when == null ? null : when.truncatedTo(ChronoUnit.SECONDS),
                moved,
                uses);
    }

    public Optional<Instant> expires() {
        return Optional.ofNullable(expiry);
    }
}
