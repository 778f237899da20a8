package dev.kista.codec.kubernetes;

import dev.kista.codec.FormatWriter;
import dev.kista.codec.NamedValue;
import dev.kista.codec.Problem;
import dev.kista.codec.Refusals;
import dev.kista.codec.YamlText;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/// Writes a Secret of Kubernetes.
///
/// The cluster decodes `data` before a container gets it, so a value that Kestra decodes once more
/// stands there in base64 of base64; in `stringData` every value stands as the container gets it.
/// Refused are names outside `[-._a-zA-Z0-9]{1,253}`, more than a MiB in all, and NUL, which no
/// container's environment can hold.
public final class KubernetesWriter implements FormatWriter {
    /// What the Secret is called unless somebody says otherwise.
    public static final String USUAL_NAME = "kestra-secrets";

    /// What the cluster takes in one Secret, in bytes of the decoded values and their names.
    static final int LIMIT = 1024 * 1024;

    private static final Pattern KEY = Pattern.compile("[-._a-zA-Z0-9]{1,253}");
    private static final Pattern NAME =
            Pattern.compile(
                    "(?=.{1,253}\\z)[a-z0-9](?:[-a-z0-9]*[a-z0-9])?"
                            + "(?:\\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*");

    private final String name;
    private final boolean stringData;

    /// @param name of the Secret
    /// @param stringData whether the values stand as they are, not in base64
    public KubernetesWriter(String name, boolean stringData) {
        this.name = name;
        this.stringData = stringData;
    }

    @Override
    public List<Problem> check(List<NamedValue> values) {
        var problems =
                new ArrayList<>(
                        new Refusals(values)
                                .names(each -> !isKey(each), "kubernetes.key")
                                .nul()
                                .all());
        if (!NAME.matcher(name).matches()) {
            problems.add(Problem.error("kubernetes.name", null, null));
        }
        if (size(values) > LIMIT) {
            problems.add(Problem.error("kubernetes.too-large", null, null));
        }
        return problems;
    }

    /// A name as the cluster has it; those of dots alone would leave the folder of a mounted
    /// Secret.
    private static boolean isKey(String key) {
        return KEY.matcher(key).matches() && !key.equals(".") && !key.startsWith("..");
    }

    private static long size(List<NamedValue> values) {
        var size = 0L;
        for (var each : values) {
            size += each.name().length();
            size += each.value().getBytes(StandardCharsets.UTF_8).length;
        }
        return size;
    }

    @Override
    public String text(List<NamedValue> values) {
        var text = new StringBuilder();
        text.append("apiVersion: v1\nkind: Secret\nmetadata:\n  name: ");
        text.append(YamlText.quoted(name)).append("\ntype: Opaque\n");
        text.append(stringData ? "stringData:" : "data:").append(values.isEmpty() ? " {}\n" : "\n");
        for (var each : values) {
            text.append("  ").append(YamlText.key(each.name())).append(": ");
            text.append(YamlText.quoted(stringData ? each.value() : encoded(each.value())));
            text.append('\n');
        }
        return text.toString();
    }

    private static String encoded(String value) {
        return Base64.getEncoder().encodeToString(value.getBytes(StandardCharsets.UTF_8));
    }
}
