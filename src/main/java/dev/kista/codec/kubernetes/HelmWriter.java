package dev.kista.codec.kubernetes;

import dev.kista.codec.FormatWriter;
import dev.kista.codec.NamedValue;
import dev.kista.codec.Problem;
import dev.kista.codec.Refusals;
import dev.kista.codec.YamlText;

import java.util.List;
import java.util.regex.Pattern;

/// Writes `extraEnv` for the values file of a Helm chart.
///
/// The chart puts the list into the container's `env:`, where Kubernetes replaces `$(NAME)`; a `$`
/// is doubled where one of those could begin, which is how it is escaped there.
public final class HelmWriter implements FormatWriter {
    private static final Pattern NAME = Pattern.compile("[-._a-zA-Z][-._a-zA-Z0-9]*");

    @Override
    public List<Problem> check(List<NamedValue> values) {
        return new Refusals(values)
                .names(each -> !NAME.matcher(each).matches(), "kubernetes.key")
                .nul()
                .all();
    }

    @Override
    public String text(List<NamedValue> values) {
        var text = new StringBuilder("extraEnv:").append(values.isEmpty() ? " []\n" : "\n");
        for (var each : values) {
            text.append("  - name: ").append(YamlText.quoted(each.name()));
            text.append("\n    value: ").append(YamlText.quoted(escaped(each.value())));
            text.append('\n');
        }
        return text.toString();
    }

    /// Kubernetes reads `$$` as one `$` wherever it stands, so every `$` is doubled.
    private static String escaped(String value) {
        return value.replace("$", "$$");
    }
}
