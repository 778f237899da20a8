package dev.kista.codec.exchange;

import dev.kista.codec.Format;
import dev.kista.codec.PlainSecret;

import java.util.List;

/// Writes secrets to any format.
public final class SecretWriter {
    /// Writes all of the secrets in their order, or refuses with every reason.
    public Written write(List<PlainSecret> secrets, Format format, WriteOptions options) {
        throw new IllegalStateException("being written");
    }
}
