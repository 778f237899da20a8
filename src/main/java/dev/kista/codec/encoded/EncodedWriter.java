package dev.kista.codec.encoded;

import dev.kista.codec.kestra.KestraVariable;

import java.util.List;

/// Writes an encoded env file: bare values, line feeds, one at the end. Docker, Compose, node,
/// python-dotenv, systemd and every shell read it alike.
public final class EncodedWriter {
    private EncodedWriter() {}

    public static String write(List<KestraVariable> variables) {
        var text = new StringBuilder();
        for (var each : variables) {
            text.append(each.name()).append('=').append(each.value()).append('\n');
        }
        return text.toString();
    }
}
