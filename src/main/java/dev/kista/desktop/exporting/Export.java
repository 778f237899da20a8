package dev.kista.desktop.exporting;

import dev.kista.codec.Dialect;
import dev.kista.codec.Format;
import dev.kista.codec.exchange.WriteOptions;
import dev.kista.model.Namespace;
import dev.kista.model.NamespacePath;
import dev.kista.model.Vault;

/// What the user asked to save, as it was at that moment.
record Export(Vault vault, NamespacePath path, Format format, Dialect dialect) {
    int count() {
        return vault.namespace(path).map(Namespace::secrets).map(each -> each.size()).orElse(0);
    }

    WriteOptions options() {
        return new WriteOptions(dialect, false);
    }
}
