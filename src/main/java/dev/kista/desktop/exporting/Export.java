package dev.kista.desktop.exporting;

import dev.kista.codec.Carried;
import dev.kista.codec.Format;
import dev.kista.codec.exchange.WriteOptions;
import dev.kista.model.Messages;
import dev.kista.model.NamespacePath;
import dev.kista.model.Vault;
import dev.kista.service.EffectiveSecret;
import dev.kista.service.exchange.ExportScope;

/// What the user asked to save, as it was at that moment.
record Export(
        Vault vault, NamespacePath path, Format format, WriteOptions options, ExportScope scope) {
    int count() {
        return scope.secrets(vault, path).size();
    }

    /// How many there are and whose they are: `3 selected secrets of company.team`.
    String subject(Messages messages) {
        var secrets = scope.secrets(vault, path);
        var owners = secrets.stream().map(EffectiveSecret::owner).distinct().toList();
        if (scope.only() == null) {
            return messages.text("export.subject", secrets.size(), name(path));
        }
        return owners.size() == 1
                ? messages.text("export.subject.selected", secrets.size(), name(owners.getFirst()))
                : messages.text("export.subject.several", secrets.size(), owners.size());
    }

    private String name(NamespacePath namespace) {
        return namespace.isRoot() ? vault.name() : namespace.toString();
    }

    /// Whether values stand in it as they are. (Base64 is no encryption either, but it is what
    /// Kestra asks for, and nobody reads it by looking.)
    boolean isPlain() {
        return options.carried().orElse(format.carried()) == Carried.PLAIN;
    }
}
