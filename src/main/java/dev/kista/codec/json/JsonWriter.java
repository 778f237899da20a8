package dev.kista.codec.json;

import dev.kista.codec.FormatWriter;
import dev.kista.codec.NamedValue;
import dev.kista.codec.Problem;
import dev.kista.codec.Refusals;
import dev.kista.codec.Variable;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/// Writes secrets as one JSON object, two spaces deep.
///
/// Escaped are what RFC 8259 demands and the two line separators that JavaScript took for line ends
/// before 2019. Everything else is written as itself.
public final class JsonWriter implements FormatWriter {
    /// Every text can be in a JSON string, NUL included; only a secret has to have a name.
    @Override
    public List<Problem> check(List<NamedValue> values) {
        return new Refusals(values).names(String::isEmpty, "key.empty").all();
    }

    @Override
    public String text(List<NamedValue> values) {
        return object(values, NamedValue::name, NamedValue::value);
    }

    /// Writes variables; one without a value is `null`.
    public static String variables(List<Variable> variables) {
        return object(variables, Variable::name, Variable::value);
    }

    private static <T> String object(
            List<T> entries, Function<T, String> name, Function<T, @Nullable String> value) {
        if (entries.isEmpty()) {
            return "{}\n";
        }
        var text = new StringBuilder("{");
        var separator = "\n  ";
        for (var each : entries) {
            text.append(separator);
            string(text, name.apply(each));
            text.append(": ");
            var content = value.apply(each);
            if (content == null) {
                text.append("null");
            } else {
                string(text, content);
            }
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
