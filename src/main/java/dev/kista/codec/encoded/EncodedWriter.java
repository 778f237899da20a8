package dev.kista.codec.encoded;

import dev.kista.codec.FormatWriter;
import dev.kista.codec.NamedValue;
import dev.kista.codec.Problem;

import java.util.List;

/// Writes an encoded env file: bare values, line feeds, one at the end. Docker, Compose, node,
/// python-dotenv, systemd and every shell read it alike.
public final class EncodedWriter implements FormatWriter {
    /// Base64 under a valid name is refused by nobody.
    @Override
    public List<Problem> check(List<NamedValue> values) {
        return List.of();
    }

    @Override
    public String text(List<NamedValue> values) {
        var length = 0;
        for (var each : values) {
            length += each.name().length() + each.value().length() + 2;
        }
        var text = new StringBuilder(length);
        for (var each : values) {
            text.append(each.name()).append('=').append(each.value()).append('\n');
        }
        return text.toString();
    }
}
