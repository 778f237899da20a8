package dev.kista.codec.properties;

import dev.kista.codec.FormatWriter;
import dev.kista.codec.NamedValue;
import dev.kista.codec.Problem;
import dev.kista.codec.Refusals;

import java.util.List;

/// Writes a file that `java.util.Properties` reads back, whatever encoding it is told: everything
/// outside printable ASCII is a `\\uXXXX`.
public final class PropertiesWriter implements FormatWriter {
    /// Java takes every text, as a key too; only a secret has to have a name.
    @Override
    public List<Problem> check(List<NamedValue> values) {
        return new Refusals(values).names(String::isEmpty, "key.empty").all();
    }

    @Override
    public String text(List<NamedValue> values) {
        var text = new StringBuilder();
        for (var each : values) {
            escape(text, each.name(), true);
            text.append('=');
            escape(text, each.value(), false);
            text.append('\n');
        }
        return text.toString();
    }

    private static void escape(StringBuilder out, String value, boolean isKey) {
        for (var i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            switch (c) {
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\f' -> out.append("\\f");
                case '\\' -> out.append("\\\\");
                // Leading blanks of a value would be skipped; those behind them are kept.
                case ' ' -> out.append(isKey || i == 0 ? "\\ " : " ");
                case '=', ':', '#', '!' -> out.append(isKey ? "\\" : "").append(c);
                default -> {
                    if (c < ' ' || c > '~') {
                        out.append("\\u%04X".formatted((int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
    }
}
