package dev.kista.service.exchange;

import dev.kista.codec.Dialect;
import dev.kista.codec.Fix;
import dev.kista.codec.Format;
import dev.kista.model.NamespacePath;
import dev.kista.model.Vault;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Plans imports. Works on a worker thread; a plan can be made again with another format, dialect
/// or other fixes.
public final class SecretImport {
    /// The most that is read from one source. More than any env file, and little enough to hold.
    public static final long MAX_BYTES = 64L * 1024 * 1024;

    private final SourceReader reader = new SourceReader();

    /// Reads a source and compares it with a namespace of the vault, which need not exist yet.
    ///
    /// @param format what to read it as; empty to recognise it by its content
    public ImportPlan plan(
            ImportSource source,
            Vault vault,
            NamespacePath target,
            Optional<Format> format,
            Dialect dialect) {
        return plan(source, vault, target, format, dialect, Map.of());
    }

    /// The same after mending what somebody chose to mend.
    ///
    /// @param fixes by key exactly as the source has it
    public ImportPlan plan(
            ImportSource source,
            Vault vault,
            NamespacePath target,
            Optional<Format> format,
            Dialect dialect,
            Map<String, List<Fix>> fixes) {
        var reading = reader.read(source, format, dialect, fixes);
        var namespace = vault.namespace(target);
        var rows = new ImportRows(namespace.map(SecretIndex::of).orElse(SecretIndex.EMPTY), fixes);
        return new ImportPlan(
                source.name(),
                target,
                namespace.isEmpty(),
                reading.format(),
                reading.dialect(),
                rows.of(reading),
                reading.problems().stream().filter(each -> each.key() == null).toList());
    }
}
