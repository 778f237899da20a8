package dev.kista.desktop.detail;

import dev.kista.model.NamespacePath;
import dev.kista.service.ValueKind;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;

/// What may be seen of the secret that is shown. Its value goes from the vault straight into the
/// field.
///
/// @param version counts up with every other value
/// @param size of the value, in bytes
/// @param versions earlier states, the latest first
record SecretDetail(
        UUID id,
        String key,
        String description,
        SortedSet<String> tags,
        Instant created,
        Instant modified,
        @Nullable Instant expiry,
        NamespacePath path,
        boolean inTrash,
        int version,
        ValueKind kind,
        int size,
        List<Version> versions) {
    SecretDetail {
        versions = List.copyOf(versions);
    }

    boolean isText() {
        return kind != ValueKind.BINARY;
    }
}
