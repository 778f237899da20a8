package dev.kista.desktop.exporting;

import dev.kista.codec.Carried;
import dev.kista.codec.Format;
import dev.kista.codec.exchange.WriteOptions;
import dev.kista.model.NamespacePath;
import dev.kista.model.Vault;
import dev.kista.service.exchange.ExportScope;

/// What the user asked to save, as it was at that moment.
record Export(
        Vault vault, NamespacePath path, Format format, WriteOptions options, ExportScope scope) {
    int count() {
        return scope.secrets(vault, path).size();
    }

    /// Whether values stand in it as they are. (Base64 is no encryption either, but it is what
    /// Kestra asks for, and nobody reads it by looking.)
    boolean isPlain() {
        return options.carried().orElse(format.carried()) == Carried.PLAIN;
    }
}
