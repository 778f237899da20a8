package dev.kista.desktop.snippet;

import dev.kista.codec.Format;
import dev.kista.codec.exchange.WriteOptions;
import dev.kista.service.exchange.ExportScope;

/// Lets the user save the shown namespace in a format.
@FunctionalInterface
public interface SnippetSaver {
    void save(Format format, WriteOptions options, ExportScope scope);
}
