package dev.kista.codec.compose;

import dev.kista.codec.YamlText;
import dev.kista.codec.kestra.KestraVariable;

import java.util.List;

/// Writes the parts of a Compose file that give a Kestra service its secrets.
///
/// Every value is in double quotes, because an unquoted one may be a number, a truth value or
/// nothing to some parser, and every `$` is doubled, because Compose replaces `$NAME` whatever the
/// quotes.
public final class ComposeWriter {
    /// Where the encoded file of [#envFile()] lies, beside the Compose file.
    public static final String ENCODED_FILE = ".env_encoded";

    private ComposeWriter() {}

    public static String mapping(List<KestraVariable> variables) {
        if (variables.isEmpty()) {
            return "environment: {}\n";
        }
        var text = new StringBuilder("environment:\n");
        for (var each : variables) {
            text.append("  ").append(each.name()).append(": ");
            text.append(YamlText.quoted(escaped(each.value()))).append('\n');
        }
        return text.toString();
    }

    public static String list(List<KestraVariable> variables) {
        if (variables.isEmpty()) {
            return "environment: []\n";
        }
        var text = new StringBuilder("environment:\n");
        for (var each : variables) {
            var item = each.name() + "=" + escaped(each.value());
            text.append("  - ").append(YamlText.quoted(item)).append('\n');
        }
        return text.toString();
    }

    /// A reference to the encoded env file, which is written on its own.
    public static String envFile() {
        return """
        # The secrets stand in .env_encoded beside this file.
        env_file:
          - .env_encoded
        """;
    }

    private static String escaped(String value) {
        return value.replace("$", "$$");
    }
}
