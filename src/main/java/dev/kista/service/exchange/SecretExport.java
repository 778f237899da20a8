package dev.kista.service.exchange;

import dev.kista.codec.Format;
import dev.kista.codec.PlainSecret;
import dev.kista.codec.Problem;
import dev.kista.codec.exchange.SecretWriter;
import dev.kista.codec.exchange.WriteOptions;
import dev.kista.codec.exchange.Written;
import dev.kista.model.NamespacePath;
import dev.kista.model.Secret;
import dev.kista.model.Vault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes a namespace's own secrets in a format. Values stand in the result as text for the moment
/// of copying or saving; ask for the masked form to show it.
public final class SecretExport {
    private final SecretWriter writer = new SecretWriter();

    /// A namespace that is not there holds nothing. A value that is no text, which other programs
    /// can make, is refused in every format.
    public Written write(Vault vault, NamespacePath path, Format format, WriteOptions options) {
        var secrets = vault.namespace(path).map(each -> each.secrets()).orElse(List.of());
        var refused = new ArrayList<Problem>();
        var plain = new ArrayList<PlainSecret>();
        for (var secret : secrets) {
            if (secret.value().isText()) {
                plain.add(plain(secret));
            } else {
                refused.add(Problem.error("export.not-text", null, secret.key().text()));
            }
        }
        var known = path.isRoot() ? Optional.<String>empty() : Optional.of(path.toString());
        return refused.isEmpty()
                ? writer.write(plain, format, options.withNamespace(known))
                : new Written.Refused(refused);
    }

    private static PlainSecret plain(Secret secret) {
        return PlainSecret.of(secret.key().text(), secret.value().text());
    }
}
