package dev.kista.desktop.clipboard;

import java.util.Optional;

/// The clipboard that all programs share. FX thread only.
public interface ClipboardPort {
    /// Replaces whatever is there.
    ///
    /// @param secret whether clipboard managers are asked not to record it
    void put(String text, boolean secret);

    /// The text there, whoever put it; empty if there is none or it cannot be read.
    Optional<String> text();

    void clear();
}
