package dev.kista.codec.flatyaml;

import dev.kista.codec.FormatWriter;
import dev.kista.codec.NamedValue;
import dev.kista.codec.Problem;
import dev.kista.codec.Refusals;
import dev.kista.codec.YamlText;

import java.util.List;

/// Writes one YAML mapping, every value in double quotes.
public final class YamlWriter implements FormatWriter {
    @Override
    public List<Problem> check(List<NamedValue> values) {
        return new Refusals(values)
                .names(String::isEmpty, "key.empty")
                .names(YamlText::isTooLong, "yaml.key-too-long")
                .all();
    }

    @Override
    public String text(List<NamedValue> values) {
        if (values.isEmpty()) {
            return "{}\n";
        }
        var text = new StringBuilder();
        for (var each : values) {
            text.append(YamlText.key(each.name())).append(": ");
            text.append(YamlText.quoted(each.value())).append('\n');
        }
        return text.toString();
    }
}
