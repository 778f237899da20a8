package dev.kista.service.health;

import dev.kista.model.NamespacePath;
import dev.kista.service.settings.RememberedExport;

import java.util.List;
import java.util.UUID;

/// Something that would go wrong.
///
/// @param details arguments of the message `health.<id>.detail`: keys and places, never values
public record HealthFinding(HealthKind kind, Subject subject, List<String> details) {
    public HealthFinding {
        details = List.copyOf(details);
    }

    /// What it is found with.
    public sealed interface Subject {
        /// @param key as it is stored, possibly empty in foreign vaults
        record OfSecret(UUID id, NamespacePath path, String key) implements Subject {}

        record OfExport(RememberedExport export) implements Subject {}
    }

    static HealthFinding of(HealthKind kind, Subject subject, String... details) {
        return new HealthFinding(kind, subject, List.of(details));
    }
}
