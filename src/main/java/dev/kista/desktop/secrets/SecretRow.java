package dev.kista.desktop.secrets;

import dev.kista.model.NamespacePath;
import dev.kista.model.Secret;
import dev.kista.model.SecretKey;
import dev.kista.service.EffectiveSecret;
import dev.kista.service.search.Searched;
import dev.kista.service.search.Trait;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;

/// A row of the table: what may be seen of a secret.
///
/// @param keyText as it is stored, which other programs may have written in any form
/// @param folded the key as it is sorted by
/// @param valid whether Kestra takes the key
/// @param size of the value, in bytes
/// @param path the namespace that owns it
/// @param inherited whether that is one above the namespace that is shown
/// @param overridden the namespace above whose secret with the same key is hidden by this one;
///   `null` for none
/// @param doubled whether another secret of the same namespace has this key
/// @param now when the row was made, which decides what has expired
record SecretRow(
        UUID id,
        String keyText,
        String folded,
        boolean valid,
        int size,
        String description,
        SortedSet<String> tags,
        Instant modified,
        @Nullable Instant expiry,
        NamespacePath path,
        boolean inherited,
        @Nullable NamespacePath overridden,
        boolean doubled,
        Instant now)
        implements Searched {
    private static final Duration RECENTLY = Duration.ofDays(7);

    /// @param doubled the keys that the namespace itself has more than once
    static SecretRow of(EffectiveSecret seen, Set<SecretKey> doubled, Instant now) {
        var isDoubled = !seen.inherited() && doubled.contains(seen.secret().key());
        return of(seen.secret(), seen.owner(), seen.inherited(), seen.overridden(), isDoubled, now);
    }

    static SecretRow of(Secret secret, NamespacePath path, boolean doubled, Instant now) {
        return of(secret, path, false, null, doubled, now);
    }

    private static SecretRow of(
            Secret secret,
            NamespacePath path,
            boolean inherited,
            @Nullable NamespacePath overridden,
            boolean doubled,
            Instant now) {
        return new SecretRow(
                secret.id(),
                secret.key().text(),
                secret.key().folded(),
                secret.key().isValid(),
                secret.value().size(),
                secret.description(),
                secret.tags(),
                secret.times().modified(),
                secret.times().expiry(),
                path,
                inherited,
                overridden,
                doubled,
                now);
    }

    boolean isExpired() {
        return expiry != null && !expiry.isAfter(now);
    }

    /// What can be said without the value; of its traits nothing holds.
    @Override
    public boolean is(Trait trait) {
        return switch (trait) {
            case EXPIRED -> isExpired();
            case INHERITED -> inherited;
            case OVERRIDING -> overridden != null;
            case CHANGED -> modified.isAfter(now.minus(RECENTLY));
            case INVALID -> !valid;
            case WEAK, REUSED -> false;
        };
    }
}
