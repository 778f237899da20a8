package dev.kista.service.exchange;

import dev.kista.codec.Format;
import dev.kista.codec.exchange.WriteOptions;
import dev.kista.codec.exchange.Written;
import dev.kista.model.NamespacePath;
import dev.kista.model.Vault;

/// Writes a namespace's own secrets in a format. Values stand in the result as text for the moment
/// of copying or saving; ask for the masked form to show it.
public final class SecretExport {
    public Written write(Vault vault, NamespacePath path, Format format, WriteOptions options) {
        throw new IllegalStateException("being written");
    }
}
