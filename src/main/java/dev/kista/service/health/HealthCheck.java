package dev.kista.service.health;

import dev.kista.model.Namespace;
import dev.kista.model.NamespacePath;
import dev.kista.model.Secret;
import dev.kista.model.Vault;
import dev.kista.service.Fingerprints;
import dev.kista.service.ValueMarks;
import dev.kista.service.health.HealthFinding.Subject.OfSecret;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Looks through a whole vault. Blocking and slow, since it asks of every value how soon it would
/// be guessed: for a worker thread. Keeps nothing of a value.
public final class HealthCheck {
    /// What expires within this time is told beforehand.
    public static final Duration SOON = Duration.ofDays(14);

    private static final int STEP = 50;

    private final ValueHealth values;

    public HealthCheck(ValueMarks marks) {
        this.values = new ValueHealth(marks);
    }

    /// How far it is, and whether anybody still wants to know.
    public interface Progress {
        /// @param done from 0 to 1
        void at(double done);

        boolean isCancelled();
    }

    /// @return the gravest first, then in the order of the vault; what was found so far if it was
    ///   cancelled
    public List<HealthFinding> check(Vault vault, Instant now, Progress progress) {
        var findings = new ArrayList<HealthFinding>();
        var all = new LinkedHashMap<OfSecret, Secret>();
        vault.forEachNamespace(
                (path, namespace) -> {
                    for (var secret : namespace.secrets()) {
                        all.put(new OfSecret(secret.id(), path, secret.key().text()), secret);
                    }
                });
        collisions(vault, findings);
        reuse(all, findings);
        var done = 0;
        for (var each : all.entrySet()) {
            if (done % STEP == 0) {
                if (progress.isCancelled()) {
                    break;
                }
                progress.at((double) done / all.size());
            }
            done++;
            key(each.getKey(), each.getValue(), findings);
            expiry(each.getKey(), each.getValue(), now, findings);
            values.examine(each.getKey(), each.getValue(), findings);
        }
        findings.sort(Comparator.comparing(HealthFinding::kind));
        return List.copyOf(findings);
    }

    private static void key(OfSecret subject, Secret secret, List<HealthFinding> findings) {
        if (!secret.key().isValid() && !collides(subject, findings)) {
            findings.add(HealthFinding.of(HealthKind.INVALID_KEY, subject));
        }
    }

    private static boolean collides(OfSecret subject, List<HealthFinding> findings) {
        return findings.stream()
                .anyMatch(
                        each ->
                                each.kind() == HealthKind.CASE_COLLISION
                                        && each.subject().equals(subject));
    }

    private static void expiry(
            OfSecret subject, Secret secret, Instant now, List<HealthFinding> findings) {
        var expiry = secret.times().expiry();
        if (expiry == null) {
            return;
        }
        if (!expiry.isAfter(now)) {
            findings.add(HealthFinding.of(HealthKind.EXPIRED, subject, expiry.toString()));
        } else if (expiry.isBefore(now.plus(SOON))) {
            findings.add(HealthFinding.of(HealthKind.EXPIRES_SOON, subject, expiry.toString()));
        }
    }

    /// Kestra sees the secrets of a namespace and of those above it as one list of variables.
    private static void collisions(Vault vault, List<HealthFinding> findings) {
        collisions(vault, NamespacePath.ROOT, vault.root(), Map.of(), findings);
    }

    private static void collisions(
            Vault vault,
            NamespacePath path,
            Namespace here,
            Map<String, OfSecret> above,
            List<HealthFinding> findings) {
        var seen = new HashMap<>(above);
        for (var secret : here.secrets()) {
            var subject = new OfSecret(secret.id(), path, secret.key().text());
            var other = seen.put(secret.key().folded(), subject);
            if (other != null && other.path().equals(path) && other.key().equals(subject.key())) {
                findings.add(HealthFinding.of(HealthKind.DOUBLED_KEY, subject));
            } else if (other != null && !other.key().equals(subject.key())) {
                findings.add(
                        HealthFinding.of(
                                HealthKind.CASE_COLLISION,
                                subject,
                                other.key(),
                                other.path().toString()));
            }
        }
        for (var child : here.children()) {
            if (!vault.isTrash(child)) {
                collisions(vault, path.child(child.name()), child, seen, findings);
            }
        }
    }

    private static void reuse(Map<OfSecret, Secret> all, List<HealthFinding> findings) {
        var fingerprints = new Fingerprints();
        var alike = new LinkedHashMap<Fingerprints.Fingerprint, List<OfSecret>>();
        all.forEach(
                (subject, secret) -> {
                    if (secret.value().size() >= ValueMarks.SHORTEST_REUSE) {
                        alike.computeIfAbsent(
                                        fingerprints.of(secret.value()),
                                        unknown -> new ArrayList<>())
                                .add(subject);
                    }
                });
        for (var group : alike.values()) {
            // The same key further down with the same value is no second use, but is not needed.
            for (var i = 1; i < group.size(); i++) {
                var first = group.getFirst();
                findings.add(
                        HealthFinding.of(
                                HealthKind.REUSED,
                                group.get(i),
                                first.key(),
                                first.path().toString()));
            }
        }
    }
}
