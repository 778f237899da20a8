package dev.kista.desktop.snippet;

import dev.kista.codec.Format;
import dev.kista.codec.exchange.WriteOptions;
import dev.kista.codec.exchange.Written;
import dev.kista.model.NamespacePath;
import dev.kista.model.Vault;
import dev.kista.service.exchange.ExportScope;

/// Writes a namespace's secrets: `SecretExport::write`. May be called on a worker thread.
@FunctionalInterface
public interface SnippetWriter {
    Written write(
            Vault vault,
            NamespacePath path,
            ExportScope scope,
            Format format,
            WriteOptions options);
}
