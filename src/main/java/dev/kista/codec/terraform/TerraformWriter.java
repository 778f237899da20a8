package dev.kista.codec.terraform;

import dev.kista.codec.FormatWriter;
import dev.kista.codec.NamedValue;
import dev.kista.codec.Problem;
import dev.kista.codec.Refusals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Writes `kestra_namespace_secret` resources.
///
/// Values stand as they are, because Kestra's API encodes them; an empty one it does not take.
/// Terraform keeps them in its state as well, where whoever can read that can read them.
public final class TerraformWriter implements FormatWriter {
    private final Optional<String> namespace;

    /// @param namespace of the secrets; empty to let Terraform ask for it
    public TerraformWriter(Optional<String> namespace) {
        this.namespace = namespace;
    }

    @Override
    public List<Problem> check(List<NamedValue> values) {
        return new Refusals(values)
                .values(String::isEmpty, "terraform.empty")
                .values(each -> !HclText.isKept(each), "terraform.not-normal")
                .nul()
                .all();
    }

    @Override
    public String text(List<NamedValue> values) {
        var text = new StringBuilder();
        if (namespace.isEmpty()) {
            text.append("variable \"namespace\" {\n  type = string\n}\n");
        }
        var where = namespace.map(HclText::quoted).orElse("var.namespace");
        for (var each : values) {
            text.append(text.isEmpty() ? "" : "\n");
            text.append("resource \"kestra_namespace_secret\" ");
            text.append(HclText.quoted(each.name().toLowerCase(Locale.ROOT))).append(" {\n");
            text.append("  namespace    = ").append(where).append('\n');
            text.append("  secret_key   = ").append(HclText.quoted(each.name())).append('\n');
            text.append("  secret_value = ").append(HclText.quoted(each.value())).append('\n');
            text.append("}\n");
        }
        return text.toString();
    }
}
