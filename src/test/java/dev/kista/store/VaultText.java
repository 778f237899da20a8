package dev.kista.store;

import dev.kista.model.Namespace;
import dev.kista.model.Revision;
import dev.kista.model.Secret;
import dev.kista.model.SecretValue;
import dev.kista.model.Vault;

import org.jspecify.annotations.Nullable;

import java.util.HexFormat;

/// Everything that the model knows of a vault, as one text, so that two can be compared.
public final class VaultText {
    private final StringBuilder text = new StringBuilder();

    private VaultText() {}

    public static String of(Vault vault) {
        var writer = new VaultText();
        writer.line("vault", vault.name(), vault.trashId(), vault.historyLimits());
        vault.deleted().forEach(each -> writer.line("deleted", each));
        writer.namespace("", vault.root());
        return writer.text.toString();
    }

    private void namespace(String above, Namespace namespace) {
        var path = above + "/" + namespace.name();
        line(
                "namespace",
                path,
                namespace.id(),
                namespace.description(),
                namespace.times(),
                namespace.previousParent());
        namespace.secrets().forEach(each -> secret(path, each));
        namespace.children().forEach(each -> namespace(path, each));
    }

    private void secret(String path, Secret secret) {
        line("secret", path, secret.id(), secret.previousParent());
        revision(secret.asRevision());
        secret.history().forEach(this::revision);
    }

    private void revision(Revision revision) {
        line(
                "  state",
                revision.key(),
                hex(revision.value()),
                revision.description(),
                revision.tags(),
                revision.times());
    }

    private static String hex(SecretValue value) {
        return value.read(HexFormat.of()::formatHex);
    }

    private void line(@Nullable Object... parts) {
        for (var part : parts) {
            text.append(part).append(" | ");
        }
        text.append('\n');
    }
}
