package dev.kista.service;

import dev.kista.model.Extras;
import dev.kista.model.HistoryLimits;
import dev.kista.model.Namespace;
import dev.kista.model.NamespacePath;
import dev.kista.model.Secret;
import dev.kista.model.SecretKey;
import dev.kista.model.SecretValue;
import dev.kista.model.Times;
import dev.kista.model.Vault;
import dev.kista.model.VaultEdit;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

/// A vault under test and a clock that stands until it is told otherwise.
final class EditedVault {
    static final Instant START = Instant.parse("2026-03-01T10:00:00Z");

    private final VaultEditor editor = new VaultEditor(() -> this.now, UUID::randomUUID);
    private Instant now = START;
    private Vault vault;

    EditedVault() {
        this(empty(HistoryLimits.DEFAULT));
    }

    EditedVault(Vault vault) {
        this.vault = vault;
    }

    static Vault empty(HistoryLimits limits) {
        var root =
                new Namespace(
                        UUID.randomUUID(),
                        "Root",
                        "",
                        List.of(),
                        List.of(),
                        Times.at(START),
                        Extras.NONE);
        return new Vault("Test", root, null, List.of(), limits, Extras.NONE);
    }

    static EditedVault with(String... namespaces) throws EditRefused {
        var edited = new EditedVault();
        for (var each : namespaces) {
            edited.apply(new VaultEdit.AddNamespace(path(each), ""));
        }
        return edited;
    }

    EditedVault apply(VaultEdit edit) throws EditRefused {
        vault = editor.apply(vault, edit);
        return this;
    }

    EditedVault at(String instant) {
        now = Instant.parse(instant);
        return this;
    }

    EditedVault add(String namespace, String key, String value) throws EditRefused {
        return apply(addition(namespace, key, value));
    }

    static VaultEdit.AddSecret addition(String namespace, String key, String value) {
        return new VaultEdit.AddSecret(
                path(namespace), new SecretKey(key), SecretValue.ofText(value), "", tags(), null);
    }

    static VaultEdit.ChangeSecret valueOf(UUID id, String value) {
        return new VaultEdit.ChangeSecret(id, null, SecretValue.ofText(value), null, null);
    }

    static VaultEdit.ChangeSecret keyOf(UUID id, String key) {
        return new VaultEdit.ChangeSecret(id, new SecretKey(key), null, null, null);
    }

    /// A secret as another program may have written it.
    static Secret foreignSecret(String key) {
        return new Secret(
                UUID.randomUUID(),
                new SecretKey(key),
                SecretValue.ofText("foreign"),
                "",
                tags(),
                Times.at(START),
                List.of(),
                new Extras() {});
    }

    Vault vault() {
        return vault;
    }

    Namespace namespace(String path) {
        return vault.namespace(path(path)).orElseThrow();
    }

    boolean has(String path) {
        return vault.namespace(path(path)).isPresent();
    }

    Secret secret(String namespace, String key) {
        return namespace(namespace).secret(new SecretKey(key)).orElseThrow();
    }

    UUID id(String namespace, String key) {
        return secret(namespace, key).id();
    }

    static NamespacePath path(String dotted) {
        return NamespacePath.of(dotted);
    }

    static SortedSet<String> tags(String... tags) {
        return new TreeSet<>(Set.of(tags));
    }
}
