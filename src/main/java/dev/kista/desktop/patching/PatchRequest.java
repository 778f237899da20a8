package dev.kista.desktop.patching;

import dev.kista.codec.Dialect;
import dev.kista.model.NamespacePath;
import dev.kista.model.Vault;
import dev.kista.service.exchange.PatchOptions;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Set;

/// What the user asked to write, and how, as it was at that moment.
///
/// @param services of a Compose file; `null` until the user has chosen: every one that runs Kestra
/// @param envFile whether a Compose file names an env file beside it, which takes the secrets
record PatchRequest(
        Vault vault,
        NamespacePath namespace,
        Path file,
        Dialect dialect,
        @Nullable Set<String> services,
        boolean envFile) {
    /// Whether the user has chosen no service at all.
    boolean hasNoService() {
        return services != null && services.isEmpty();
    }

    PatchRequest with(Dialect next) {
        return new PatchRequest(vault, namespace, file, next, services, envFile);
    }

    PatchRequest into(Set<String> next) {
        return new PatchRequest(vault, namespace, file, dialect, Set.copyOf(next), envFile);
    }

    PatchRequest byEnvFile(boolean next) {
        return new PatchRequest(vault, namespace, file, dialect, services, next);
    }

    PatchRequest of(Vault next) {
        return new PatchRequest(next, namespace, file, dialect, services, envFile);
    }

    /// Variables that are in `environment:` go from there when an env file takes them, since they
    /// would win over it.
    PatchOptions options() {
        var usual = PatchOptions.USUAL;
        return new PatchOptions(
                usual.format(),
                dialect,
                services == null ? Set.of() : services,
                usual.remove(),
                envFile ? new PatchOptions.EnvFile(PatchOptions.EnvFile.USUAL_NAME, true) : null);
    }
}
