package dev.kista.service.settings;

import dev.kista.codec.Dialect;
import dev.kista.codec.Format;
import dev.kista.codec.exchange.WriteOptions;
import dev.kista.model.NamespacePath;
import dev.kista.service.exchange.ExportScope;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;

/// A file that secrets of a vault were written to: where, and how. Nothing of its content, not even
/// a hash: whether it is up to date is found out by writing it again in memory.
///
/// @param format the format of a whole file; what the file is where it was written into
/// @param options how it was written; never masked
/// @param into whether the secrets were put into a file that was there
/// @param services of a Compose file that they were put into; none for those that run Kestra
/// @param envFile whether that Compose file names an env file, which has the secrets
/// @param inherited whether the secrets of the namespaces above were written too
/// @param only the ids of the secrets that were chosen one by one; `null` if they were not
public record RememberedExport(
        Path vault,
        Path file,
        NamespacePath namespace,
        Format format,
        WriteOptions options,
        boolean into,
        Set<String> services,
        boolean envFile,
        boolean inherited,
        @Nullable Set<UUID> only) {
    public RememberedExport {
        vault = vault.toAbsolutePath().normalize();
        file = file.toAbsolutePath().normalize();
        services = Set.copyOf(services);
        only = only == null ? null : Set.copyOf(only);
    }

    /// Of all secrets of the namespace.
    public RememberedExport(
            Path vault,
            Path file,
            NamespacePath namespace,
            Format format,
            WriteOptions options,
            boolean into,
            Set<String> services,
            boolean envFile,
            boolean inherited) {
        this(vault, file, namespace, format, options, into, services, envFile, inherited, null);
    }

    public Dialect dialect() {
        return options.dialect();
    }

    public ExportScope scope() {
        return new ExportScope(inherited, false, only);
    }
}
