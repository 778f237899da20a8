package dev.kista.store;

import dev.kista.model.SecretValue;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Optional;

/// What opens a vault: a master password, a key file, or both. Whoever made the password value
/// closes it.
public record Credentials(@Nullable SecretValue password, @Nullable Path keyFile) {
    public static Credentials password(SecretValue password) {
        return new Credentials(password, null);
    }

    public Optional<Path> keyFilePath() {
        return Optional.ofNullable(keyFile);
    }
}
