package dev.kista.codec.yaml;

import dev.kista.codec.Position;

import java.io.Serial;

/// A text that is no YAML, or none that is read here. Every reader of a format turns it into a
/// problem of its own.
public final class YamlRefused extends RuntimeException {
    @Serial private static final long serialVersionUID = 1L;

    /// Why.
    public enum Reason {
        /// There is no document.
        EMPTY,
        /// This is not YAML from here on.
        SYNTAX,
        /// More than [YamlNodes#MAX_DEPTH] collections are nested.
        TOO_DEEP
    }

    private final transient Reason reason;
    private final transient Position at;

    YamlRefused(Reason reason, Position at) {
        super(reason.name());
        this.reason = reason;
        this.at = at;
    }

    public Reason reason() {
        return reason;
    }

    public Position at() {
        return at;
    }
}
