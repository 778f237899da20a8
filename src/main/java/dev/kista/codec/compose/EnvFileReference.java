package dev.kista.codec.compose;

import dev.kista.codec.FormatWriter;
import dev.kista.codec.NamedValue;
import dev.kista.codec.Problem;

import java.util.List;

/// Writes a reference to the encoded env file, which is written on its own. No value stands in it.
public final class EnvFileReference implements FormatWriter {
    @Override
    public List<Problem> check(List<NamedValue> values) {
        return List.of();
    }

    @Override
    public String text(List<NamedValue> values) {
        return """
        # The secrets stand in .env_encoded beside this file.
        env_file:
          - .env_encoded
        """;
    }
}
