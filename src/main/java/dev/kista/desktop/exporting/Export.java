package dev.kista.desktop.exporting;

import dev.kista.codec.Dialect;
import dev.kista.codec.Format;
import dev.kista.codec.exchange.WriteOptions;
import dev.kista.model.NamespacePath;
import dev.kista.model.Vault;
import dev.kista.service.exchange.ExportScope;

/// What the user asked to save, as it was at that moment.
record Export(Vault vault, NamespacePath path, Format format, Dialect dialect, ExportScope scope) {
    int count() {
        return scope.secrets(vault, path).size();
    }

    WriteOptions options() {
        return new WriteOptions(dialect, false);
    }
}
