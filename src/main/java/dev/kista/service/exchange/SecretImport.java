package dev.kista.service.exchange;

import dev.kista.codec.Dialect;
import dev.kista.codec.Format;
import dev.kista.model.NamespacePath;
import dev.kista.model.Vault;

import java.util.Optional;

/// Plans imports. Works on a worker thread; a plan can be made again with another format or
/// dialect.
public final class SecretImport {
    /// The most that is read from one source. More than any env file, and little enough to hold.
    public static final long MAX_BYTES = 64L * 1024 * 1024;

    /// Reads a source and compares it with a namespace of the vault, which need not exist yet.
    ///
    /// @param format what to read it as; empty to recognise it by its content
    public ImportPlan plan(
            ImportSource source,
            Vault vault,
            NamespacePath target,
            Optional<Format> format,
            Dialect dialect) {
        throw new IllegalStateException("being written");
    }
}
