package dev.kista.model;

import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;

/// Small parts of a vault, for the tests of this package.
final class Samples {
    static final Instant NOON = Instant.parse("2025-06-01T12:00:00Z");

    private Samples() {}

    static Secret secret(String key, String value) {
        return new Secret(
                UUID.randomUUID(),
                new SecretKey(key),
                SecretValue.ofText(value),
                "",
                new TreeSet<>(),
                Times.at(NOON),
                List.of(),
                Extras.NONE);
    }

    static Namespace namespace(String name, List<Namespace> children, Secret... secrets) {
        return new Namespace(
                UUID.randomUUID(),
                name,
                "",
                children,
                List.of(secrets),
                Times.at(NOON),
                Extras.NONE);
    }

    static Revision revision(String key, String value, String description, String... tags) {
        return new Revision(
                new SecretKey(key),
                SecretValue.ofText(value),
                description,
                new TreeSet<>(List.of(tags)),
                Times.at(NOON),
                Extras.NONE);
    }
}
