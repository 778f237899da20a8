package dev.kista.desktop.snippet;

import dev.kista.codec.Format;
import dev.kista.codec.Problem;
import dev.kista.codec.exchange.WriteOptions;
import dev.kista.codec.exchange.Written;
import dev.kista.model.NamespacePath;
import dev.kista.model.Secret;
import dev.kista.model.Vault;
import dev.kista.service.EffectiveSecret;
import dev.kista.service.exchange.ExportScope;

import java.util.List;
import java.util.stream.Collectors;

/// Writes `KEY=value` whatever the format, and refuses a value with a NUL.
final class FakeSnippets implements SnippetWriter {
    @Override
    public Written write(
            Vault vault,
            NamespacePath path,
            ExportScope scope,
            Format format,
            WriteOptions options) {
        var secrets = scope.secrets(vault, path).stream().map(EffectiveSecret::secret).toList();
        for (var each : secrets) {
            if (each.value().text().indexOf('\0') >= 0) {
                return new Written.Refused(
                        List.of(Problem.error("write.nul", null, each.key().text())));
            }
        }
        var text =
                secrets.stream()
                        .map(each -> line(each, format, options))
                        .collect(Collectors.joining("\n", head(format), "\n"));
        return new Written.Text(text, List.of());
    }

    private static String head(Format format) {
        return switch (format) {
            case COMPOSE, COMPOSE_LIST, COMPOSE_ENV_FILE -> "environment:\n";
            default -> "";
        };
    }

    private static String line(Secret secret, Format format, WriteOptions options) {
        var value = options.masked() ? WriteOptions.MASK : secret.value().text();
        return switch (format) {
            case COMPOSE, COMPOSE_ENV_FILE ->
                    "  " + secret.key().variable() + ": \"" + value + "\"";
            case COMPOSE_LIST -> "  - \"" + secret.key().variable() + "=" + value + "\"";
            default -> secret.key().text() + "=" + value;
        };
    }
}
