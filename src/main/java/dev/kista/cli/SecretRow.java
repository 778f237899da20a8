package dev.kista.cli;

import dev.kista.model.NamespacePath;
import dev.kista.model.Secret;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What a list says of a secret: everything but its value.
record SecretRow(
        NamespacePath namespace,
        String key,
        String description,
        List<String> tags,
        Instant updated,
        Optional<Instant> expires) {
    static final Comparator<SecretRow> BY_NAMESPACE_AND_KEY =
            Comparator.comparing(SecretRow::namespace).thenComparing(SecretRow::key);

    static SecretRow of(NamespacePath namespace, Secret secret) {
        return new SecretRow(
                namespace,
                secret.key().text(),
                secret.description(),
                List.copyOf(secret.tags()),
                secret.times().modified(),
                secret.times().expires());
    }
}
