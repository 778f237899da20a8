package dev.kista.codec.encoded;

import dev.kista.codec.FormatWriter;
import dev.kista.codec.NamedValue;
import dev.kista.codec.Problem;

import java.util.List;

/// Writes an encoded env file: bare values, line feeds, one at the end. Docker, Compose, node,
/// python-dotenv, systemd and every shell read it alike.
public final class EncodedWriter implements FormatWriter {
    private static final int LINES_TO_GUESS_FROM = 1000;
    private static final int MOST_GUESSED = 256 * 1024 * 1024;

    /// Base64 under a valid name is refused by nobody.
    @Override
    public List<Problem> check(List<NamedValue> values) {
        return List.of();
    }

    @Override
    public String text(List<NamedValue> values) {
        var text = new StringBuilder();
        var written = 0;
        for (var each : values) {
            text.append(each.name()).append('=').append(each.value()).append('\n');
            if (++written == LINES_TO_GUESS_FROM) {
                // Grown step by step, a large text would be there twice.
                var likely = (long) text.length() * values.size() / written;
                text.ensureCapacity((int) Math.min(likely + likely / 8, MOST_GUESSED));
            }
        }
        return text.toString();
    }
}
