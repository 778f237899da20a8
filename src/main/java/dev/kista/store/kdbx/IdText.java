package dev.kista.store.kdbx;

import org.jspecify.annotations.Nullable;

import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/// Identifiers as KDBX writes them: the base64 of sixteen bytes. All zero means none.
final class IdText {
    static final UUID NONE = new UUID(0, 0);

    private IdText() {}

    static String of(UUID id) {
        return Base64.getEncoder().encodeToString(Bytes.ofUuid(id));
    }

    static String ofNullable(@Nullable UUID id) {
        return of(id == null ? NONE : id);
    }

    /// Empty for what is no identifier.
    static Optional<UUID> parse(String text) {
        try {
            var bytes = Base64.getDecoder().decode(text.strip());
            return bytes.length == 16 ? Optional.of(Bytes.toUuid(bytes)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
