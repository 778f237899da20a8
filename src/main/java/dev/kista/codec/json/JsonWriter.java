package dev.kista.codec.json;

import dev.kista.codec.FormatWriter;
import dev.kista.codec.NamedValue;
import dev.kista.codec.Problem;

import java.util.List;

/// Writes secrets as one JSON object, two spaces deep.
///
/// Escaped are what RFC 8259 demands and the two line separators that JavaScript took for line ends
/// before 2019. Everything else is written as itself.
public final class JsonWriter implements FormatWriter {
    /// Every text can be in a JSON string, NUL included.
    @Override
    public List<Problem> check(List<NamedValue> values) {
        return List.of();
    }

    @Override
    public String text(List<NamedValue> values) {
        if (values.isEmpty()) {
            return "{}\n";
        }
        var text = new StringBuilder("{");
        var separator = "\n  ";
        for (var each : values) {
            text.append(separator);
            string(text, each.name());
            text.append(": ");
            string(text, each.value());
            separator = ",\n  ";
        }
        return text.append("\n}\n").toString();
    }

    private static void string(StringBuilder text, String value) {
        text.append('"');
        for (var i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\b' -> text.append("\\b");
                case '\f' -> text.append("\\f");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                    if (c < ' ' || c == '\u2028' || c == '\u2029') {
                        text.append("\\u%04x".formatted((int) c));
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        text.append('"');
    }
}
