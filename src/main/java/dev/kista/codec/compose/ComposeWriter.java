package dev.kista.codec.compose;

import dev.kista.codec.kestra.KestraVariable;

import java.util.List;

/// Writes the block that goes below a Compose service.
///
/// Every value is a YAML double-quoted scalar, because a bare one may turn into a number, and an
/// empty one into a variable that is not set. Variables are `SECRET_[A-Z0-9_]+` and base64, which
/// need no escape.
public final class ComposeWriter {
    private ComposeWriter() {}

    public static String mapping(List<KestraVariable> variables) {
        return block(variables, "environment:", "{}", "  %s: \"%s\"\n");
    }

    public static String list(List<KestraVariable> variables) {
        return block(variables, "environment:", "[]", "  - \"%s=%s\"\n");
    }

    /// The reference to an encoded env file beside the Compose file.
    public static String envFile() {
        return "env_file:\n  - .env_encoded\n";
    }

    private static String block(
            List<KestraVariable> variables, String key, String empty, String line) {
        if (variables.isEmpty()) {
            return key + " " + empty + "\n";
        }
        var text = new StringBuilder(key).append('\n');
        variables.forEach(each -> text.append(line.formatted(each.name(), each.value())));
        return text.toString();
    }
}
