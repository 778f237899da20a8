package dev.kista.desktop.exporting;

import dev.kista.codec.Format;
import dev.kista.codec.exchange.WriteOptions;
import dev.kista.codec.exchange.Written;
import dev.kista.model.NamespacePath;
import dev.kista.model.Vault;
import dev.kista.service.exchange.ExportScope;

/// Writes a namespace's secrets: `SecretExport::write`. Called on a worker thread.
@FunctionalInterface
public interface ExportWriter {
    Written write(
            Vault vault,
            NamespacePath path,
            ExportScope scope,
            Format format,
            WriteOptions options);
}
