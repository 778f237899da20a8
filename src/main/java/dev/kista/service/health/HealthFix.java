package dev.kista.service.health;

import dev.kista.codec.Fix;
import dev.kista.codec.kestra.Remedies;
import dev.kista.model.NamespacePath;
import dev.kista.model.Secret;
import dev.kista.model.SecretKey;
import dev.kista.model.SecretValue;
import dev.kista.model.Vault;
import dev.kista.model.VaultEdit;
import dev.kista.service.health.HealthFinding.Subject.OfSecret;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Turns findings into the one edit that mends them.
public final class HealthFix {
    private HealthFix() {}

    /// The edit that mends all of these that can be mended; empty if none can. It owns the values
    /// in it.
    ///
    /// @param vault in which they were found
    public static Optional<VaultEdit> of(List<HealthFinding> findings, Vault vault) {
        var edits = new ArrayList<VaultEdit>();
        for (var finding : findings) {
            if (finding.subject() instanceof OfSecret subject) {
                secret(vault, subject.path(), subject.id())
                        .flatMap(secret -> edit(finding.kind(), secret, subject.path(), vault))
                        .ifPresent(edits::add);
            }
        }
        return switch (edits.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(edits.getFirst());
            default -> Optional.of(new VaultEdit.Batch(edits));
        };
    }

    private static Optional<VaultEdit> edit(
            HealthKind kind, Secret secret, NamespacePath path, Vault vault) {
        return switch (kind) {
            case CASE_COLLISION, INVALID_KEY -> rename(secret, path, vault);
            case ENCODED_TWICE -> mend(secret, Fix.DECODE_ONCE);
            case LINE_BREAK_AT_END -> mend(secret, Fix.TRIM_LAST_LINE_BREAK);
            case CARRIAGE_RETURN -> mend(secret, Fix.DROP_CARRIAGE_RETURNS);
            case BYTE_ORDER_MARK -> mend(secret, Fix.DROP_BYTE_ORDER_MARK);
            case DOUBLED_KEY, NOT_TEXT, STALE_EXPORT, EXPIRED, EMPTY, WEAK, REUSED, EXPIRES_SOON ->
                    Optional.empty();
        };
    }

    /// Not where another secret of the namespace has the name already: which of the two shall go is
    /// for the user to say.
    private static Optional<VaultEdit> rename(Secret secret, NamespacePath path, Vault vault) {
        var valid = new SecretKey(Remedies.validKey(secret.key().text()));
        var taken =
                vault.namespace(path).stream()
                        .flatMap(each -> each.secrets().stream())
                        .anyMatch(
                                each -> !each.id().equals(secret.id()) && each.key().equals(valid));
        return taken || valid.text().equals(secret.key().text())
                ? Optional.empty()
                : Optional.of(change(secret, valid, null));
    }

    private static Optional<VaultEdit> mend(Secret secret, Fix fix) {
        var key = secret.key().text();
        var mended =
                SecretValue.ofText(
                        new Remedies(Map.of(key, List.of(fix)))
                                .mendValue(key, secret.value().text()));
        if (mended.equals(secret.value())) {
            mended.close();
            return Optional.empty();
        }
        return Optional.of(change(secret, null, mended));
    }

    private static VaultEdit change(
            Secret secret, @Nullable SecretKey key, @Nullable SecretValue value) {
        return new VaultEdit.ChangeSecret(secret.id(), key, value, null, null);
    }

    private static Optional<Secret> secret(Vault vault, NamespacePath path, UUID id) {
        return vault.namespace(path).stream()
                .flatMap(each -> each.secrets().stream())
                .filter(each -> each.id().equals(id))
                .findFirst();
    }
}
