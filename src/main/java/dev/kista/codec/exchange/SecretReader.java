package dev.kista.codec.exchange;

import dev.kista.codec.Dialect;
import dev.kista.codec.Format;

import java.util.Optional;

/// Reads any format into secrets.
public final class SecretReader {
    /// Says what a text most likely is. Never fails: what nothing recognises is a plain env file.
    public Detection detect(String text) {
        return new Detection(Format.ENV, Dialect.COMPOSE, 0, "fallback");
    }

    /// Reads a text, in the given format or in the one that [#detect(String)] finds.
    public SecretReading read(String text, Optional<Format> format, Dialect dialect) {
        throw new IllegalStateException("being written");
    }
}
