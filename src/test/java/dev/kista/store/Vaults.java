package dev.kista.store;

import dev.kista.model.Extras;
import dev.kista.model.HistoryLimits;
import dev.kista.model.Namespace;
import dev.kista.model.NamespacePath;
import dev.kista.model.Secret;
import dev.kista.model.SecretKey;
import dev.kista.model.SecretValue;
import dev.kista.model.Times;
import dev.kista.model.Vault;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// Snapshots for tests, and small edits to them.
public final class Vaults {
    public static final Instant NOW = Instant.parse("2026-03-04T05:06:07Z");

    /// So little work that a test may open files all day.
    public static final KeyDerivationCost CHEAP = new KeyDerivationCost(64, 1, 1);

    private Vaults() {}

    public static Credentials password(String text) {
        return Credentials.password(SecretValue.ofText(text));
    }

    public static Vault empty(String name) {
        return new Vault(
                name, namespace("Root"), null, List.of(), HistoryLimits.DEFAULT, Extras.NONE);
    }

    public static Namespace namespace(String name) {
        return new Namespace(
                UUID.randomUUID(), name, "", List.of(), List.of(), Times.at(NOW), Extras.NONE);
    }

    public static Secret secret(String key, String value) {
        return secret(key, SecretValue.ofText(value));
    }

    public static Secret secret(String key, SecretValue value) {
        return new Secret(
                UUID.randomUUID(),
                new SecretKey(key),
                value,
                "",
                new TreeSet<>(),
                Times.at(NOW),
                List.of(),
                Extras.NONE);
    }

    public static Secret described(Secret secret, String description) {
        return new Secret(
                secret.id(),
                secret.key(),
                secret.value(),
                description,
                secret.tags(),
                secret.times(),
                secret.history(),
                secret.extras());
    }

    public static Secret tagged(Secret secret, String... tags) {
        return new Secret(
                secret.id(),
                secret.key(),
                secret.value(),
                secret.description(),
                new TreeSet<>(List.of(tags)),
                secret.times(),
                secret.history(),
                secret.extras());
    }

    /// The secret with another value and no trace of the present one.
    public static Secret valued(Secret secret, String value) {
        return new Secret(
                secret.id(),
                secret.key(),
                SecretValue.ofText(value),
                secret.description(),
                secret.tags(),
                secret.times(),
                secret.history(),
                secret.previousParent(),
                secret.extras());
    }

    public static Secret timed(Secret secret, Times times) {
        return new Secret(
                secret.id(),
                secret.key(),
                secret.value(),
                secret.description(),
                secret.tags(),
                times,
                secret.history(),
                secret.extras());
    }

    /// The secret with another value; the present one joins the history.
    public static Secret changed(Secret secret, String value, Instant when) {
        var history = new ArrayList<>(secret.history());
        history.add(secret.asRevision());
        return new Secret(
                secret.id(),
                secret.key(),
                SecretValue.ofText(value),
                secret.description(),
                secret.tags(),
                secret.times().modifiedAt(when),
                history,
                secret.extras());
    }

    /// Puts secrets into a namespace, which is made if it is missing.
    public static Vault with(Vault vault, String path, Secret... secrets) {
        return vault.withRoot(
                at(
                        vault.root(),
                        NamespacePath.of(path).segments(),
                        here -> {
                            var all = new ArrayList<>(here.secrets());
                            all.addAll(List.of(secrets));
                            return here.withSecrets(all);
                        }));
    }

    /// Changes one secret, wherever its namespace lies.
    public static Vault edit(Vault vault, String path, String key, UnaryOperator<Secret> change) {
        return vault.withRoot(
                at(
                        vault.root(),
                        NamespacePath.of(path).segments(),
                        here ->
                                here.withSecrets(
                                        here.secrets().stream()
                                                .map(
                                                        each ->
                                                                each.key().text().equals(key)
                                                                        ? change.apply(each)
                                                                        : each)
                                                .toList())));
    }

    public static Secret find(Vault vault, String path, String key) {
        return vault.namespace(NamespacePath.of(path))
                .orElseThrow()
                .secret(new SecretKey(key))
                .orElseThrow();
    }

    private static Namespace at(
            Namespace here, List<String> segments, UnaryOperator<Namespace> change) {
        if (segments.isEmpty()) {
            return change.apply(here);
        }
        var rest = segments.subList(1, segments.size());
        var children = new ArrayList<>(here.children());
        for (var i = 0; i < children.size(); i++) {
            if (children.get(i).name().equals(segments.getFirst())) {
                children.set(i, at(children.get(i), rest, change));
                return here.withChildren(children);
            }
        }
        children.add(at(namespace(segments.getFirst()), rest, change));
        return here.withChildren(children);
    }
}
