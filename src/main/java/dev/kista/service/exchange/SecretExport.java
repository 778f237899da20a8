package dev.kista.service.exchange;

import dev.kista.codec.Format;
import dev.kista.codec.exchange.SecretWriter;
import dev.kista.codec.exchange.WriteOptions;
import dev.kista.codec.exchange.Written;
import dev.kista.model.NamespacePath;
import dev.kista.model.Vault;

import java.util.Optional;

/// Writes a namespace's secrets in a format. Values stand in the result as text for the moment of
/// copying or saving; ask for the masked form to show it.
public final class SecretExport {
    private final SecretWriter writer = new SecretWriter();

    /// Writes the namespace's own secrets.
    public Written write(Vault vault, NamespacePath path, Format format, WriteOptions options) {
        return write(vault, path, ExportScope.OWN, format, options);
    }

    /// Writes all of them or none. A namespace that is not there holds nothing. A value that is no
    /// text, which other programs can make, is refused in every format.
    public Written write(
            Vault vault,
            NamespacePath path,
            ExportScope scope,
            Format format,
            WriteOptions options) {
        var plain = PlainSecrets.of(vault, path, scope);
        var known = path.isRoot() ? Optional.<String>empty() : Optional.of(path.toString());
        return plain.problems().isEmpty()
                ? writer.write(plain.secrets(), format, options.withNamespace(known))
                : new Written.Refused(plain.problems());
    }
}
