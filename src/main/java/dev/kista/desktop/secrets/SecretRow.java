package dev.kista.desktop.secrets;

import dev.kista.model.NamespacePath;
import dev.kista.model.Secret;
import dev.kista.service.search.Searched;
import dev.kista.service.search.Trait;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.SortedSet;
import java.util.UUID;

/// A row of the table: what may be seen of a secret.
///
/// @param keyText as it is stored, which other programs may have written in any form
/// @param folded the key as it is sorted by
/// @param valid whether Kestra takes the key
/// @param path the namespace that owns it
/// @param now when the row was made, which decides what has expired
record SecretRow(
        UUID id,
        String keyText,
        String folded,
        boolean valid,
        String description,
        SortedSet<String> tags,
        Instant modified,
        @Nullable Instant expiry,
        NamespacePath path,
        Instant now)
        implements Searched {
    private static final Duration RECENTLY = Duration.ofDays(7);

    static SecretRow of(Secret secret, NamespacePath path, Instant now) {
        return new SecretRow(
                secret.id(),
                secret.key().text(),
                secret.key().folded(),
                secret.key().isValid(),
                secret.description(),
                secret.tags(),
                secret.times().modified(),
                secret.times().expiry(),
                path,
                now);
    }

    boolean isExpired() {
        return expiry != null && !expiry.isAfter(now);
    }

    @Override
    public boolean is(Trait trait) {
        return switch (trait) {
            case EXPIRED -> isExpired();
            case INHERITED -> false;
            case CHANGED -> modified.isAfter(now.minus(RECENTLY));
            case INVALID -> !valid;
        };
    }
}
