package dev.kista.service.check;

import dev.kista.codec.Problem;
import dev.kista.model.Namespace;
import dev.kista.model.NamespacePath;
import dev.kista.model.Secret;
import dev.kista.model.SecretKey;
import dev.kista.model.Vault;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// What is odd in a vault that was read whole. Names keys and namespaces, never a value.
///
/// @param findings in the order of the vault
public record VaultCheck(VaultCounts counts, List<VaultFinding> findings) {
    public VaultCheck {
        findings = List.copyOf(findings);
    }

    /// @param now tells what has expired
    public static VaultCheck of(Vault vault, Instant now) {
        var search = new Search(now);
        vault.forEachNamespace((path, here) -> search.visit(vault, path, here));
        vault.trash().ifPresent(search::visitTrash);
        return new VaultCheck(VaultCounts.of(vault), search.findings);
    }

    /// Whether the structure itself is broken.
    public boolean isBroken() {
        return findings.stream().anyMatch(each -> each.problem().isError());
    }

    private static final class Search {
        private final Instant now;
        private final List<VaultFinding> findings = new ArrayList<>();
        private final Set<UUID> ids = new HashSet<>();

        Search(Instant now) {
            this.now = now;
        }

        void visit(Vault vault, NamespacePath path, Namespace here) {
            takeId(path, here.id(), null);
            var names = new HashSet<String>();
            for (var child : here.children()) {
                if (!vault.isTrash(child)) {
                    child(path.child(child.name()), names.add(child.name()));
                }
            }
            var keys = new HashSet<SecretKey>();
            for (var secret : here.secrets()) {
                takeId(path, secret.id(), secret);
                secret(path, secret, keys.add(secret.key()));
            }
        }

        /// What lies in the trash may be as it likes, but for its ids.
        void visitTrash(Namespace here) {
            takeId(NamespacePath.of(here.name()), here.id(), null);
            here.secrets().forEach(each -> takeId(NamespacePath.of(here.name()), each.id(), each));
            here.children().forEach(this::visitTrash);
        }

        private void child(NamespacePath path, boolean first) {
            if (!first) {
                warn(path, null, "vault.namespace-twice");
            }
            if (!path.isValid()) {
                warn(path, null, "vault.namespace-invalid");
            }
        }

        private void secret(NamespacePath path, Secret secret, boolean first) {
            if (!secret.key().isValid()) {
                warn(path, secret, "vault.key-invalid");
            }
            if (!first) {
                warn(path, secret, "vault.key-twice");
            }
            if (!secret.value().isText()) {
                warn(path, secret, "vault.not-text");
            }
            secret.times()
                    .expires()
                    .filter(each -> !each.isAfter(now))
                    .ifPresent(each -> warn(path, secret, "vault.expired", each.toString()));
        }

        private void takeId(NamespacePath path, UUID id, @Nullable Secret secret) {
            if (!ids.add(id)) {
                var key = secret == null ? null : secret.key().text();
                findings.add(
                        new VaultFinding(
                                path, Problem.error("vault.id-twice", null, key, id.toString())));
            }
        }

        private void warn(
                NamespacePath path, @Nullable Secret secret, String code, String... details) {
            var key = secret == null ? null : secret.key().text();
            findings.add(new VaultFinding(path, Problem.warning(code, null, key, details)));
        }
    }
}
