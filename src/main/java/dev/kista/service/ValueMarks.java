package dev.kista.service;

import dev.kista.model.SecretValue;
import dev.kista.model.Vault;
import dev.kista.service.Fingerprints.Fingerprint;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// What can be said of the values of one open vault without keeping any of them: which are easy to
/// guess, and which stand in more than one secret. What was found out once is remembered by
/// [Fingerprints], so asking again costs next to nothing.
///
/// Guessing takes up to some milliseconds a value: not on the FX thread. Safe for use by several
/// threads.
public final class ValueMarks {
    /// A shorter value is rather a switch, a port or a user name, and those are alike everywhere.
    public static final int SHORTEST_REUSE = 6;

    private final Fingerprints fingerprints = new Fingerprints();
    private final Map<Fingerprint, Boolean> weak = new ConcurrentHashMap<>();
    private volatile Reuse last = new Reuse(null, Set.of());

    private record Reuse(@Nullable Vault vault, Set<UUID> ids) {}

    /// Whether somebody who tries common passwords, words and patterns would soon find it. What is
    /// no password, such as a certificate, a document or nothing at all, is not weak.
    public boolean isWeak(SecretValue value) {
        return ValueKind.of(value) == ValueKind.TEXT
                && weak.computeIfAbsent(
                        fingerprints.of(value), unknown -> PasswordStrength.isWeak(value));
    }

    /// The secrets outside the trash whose value another one has too.
    public Set<UUID> reused(Vault vault) {
        var known = last;
        if (known.vault != vault) {
            known = new Reuse(vault, find(vault));
            last = known;
        }
        return known.ids;
    }

    private Set<UUID> find(Vault vault) {
        var hash = fingerprints.each();
        var first = new HashMap<Fingerprint, UUID>();
        var found = new HashSet<UUID>();
        vault.forEachNamespace(
                (path, namespace) -> {
                    for (var secret : namespace.secrets()) {
                        if (secret.value().size() >= SHORTEST_REUSE) {
                            var other = first.putIfAbsent(hash.of(secret.value()), secret.id());
                            if (other != null) {
                                found.add(other);
                                found.add(secret.id());
                            }
                        }
                    }
                });
        return Set.copyOf(found);
    }
}
