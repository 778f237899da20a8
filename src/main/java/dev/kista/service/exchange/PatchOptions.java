package dev.kista.service.exchange;

import dev.kista.codec.Dialect;
import dev.kista.codec.Format;
import dev.kista.model.SecretKey;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.Set;

/// How secrets go into an existing file.
///
/// @param format what the file is: [Format#COMPOSE], [Format#ENCODED] or [Format#ENV]; `null` to
///   recognise it by its name and content
/// @param dialect who reads an env file
/// @param services of a Compose file; none for every service that runs Kestra
/// @param remove keys that shall go from the file
/// @param envFile where the variables of a Compose file's services go instead of `environment:`;
///   `null` for `environment:` itself
public record PatchOptions(
        @Nullable Format format,
        Dialect dialect,
        Set<String> services,
        Set<SecretKey> remove,
        @Nullable EnvFile envFile) {
    /// A file beside a Compose file.
    ///
    /// @param path relative to the Compose file
    /// @param move whether variables that are in `environment:` go from there; otherwise they win
    ///   over the file, and there is a warning for each
    public record EnvFile(String path, boolean move) {
        /// What an encoded env file is called.
        public static final String USUAL_NAME = ".env_encoded";
    }

    /// Into the Kestra services of a Compose file, or into an env file.
    public static final PatchOptions USUAL =
            new PatchOptions(null, Dialect.COMPOSE, Set.of(), Set.of(), null);

    public PatchOptions {
        services = Set.copyOf(services);
        remove = Set.copyOf(new LinkedHashSet<>(remove));
    }

    public PatchOptions into(Set<String> next) {
        return new PatchOptions(format, dialect, next, remove, envFile);
    }

    public PatchOptions removing(Set<SecretKey> next) {
        return new PatchOptions(format, dialect, services, next, envFile);
    }

    public PatchOptions by(@Nullable EnvFile next) {
        return new PatchOptions(format, dialect, services, remove, next);
    }
}
