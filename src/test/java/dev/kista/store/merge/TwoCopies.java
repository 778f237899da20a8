package dev.kista.store.merge;

import dev.kista.model.Namespace;
import dev.kista.model.Revision;
import dev.kista.model.Vault;
import dev.kista.store.Vaults;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

/// Copies of one vault under test, what each did to it, and what a merge of them says.
final class TwoCopies {
    static final Instant NOW = Vaults.NOW.plusSeconds(1000);

    private TwoCopies() {}

    /// What both copies come from: a secret in each of two namespaces.
    static Vault base() {
        return Vaults.with(
                Vaults.with(Vaults.empty("v"), "a", Vaults.secret("ONE", "1")),
                "b",
                Vaults.secret("TWO", "2"));
    }

    static Instant at(int seconds) {
        return Vaults.NOW.plusSeconds(seconds);
    }

    static Merged merge(Vault ours, Vault theirs) {
        return VaultMerge.merge(null, ours, theirs, NOW);
    }

    /// The vault with another value of its secret `a` `ONE`.
    static Vault changed(Vault vault, String value, int when) {
        return Vaults.edit(vault, "a", "ONE", each -> Vaults.changed(each, value, at(when)));
    }

    static String one(Vault vault) {
        return Vaults.find(vault, "a", "ONE").value().text();
    }

    static List<String> past(Vault vault) {
        return Vaults.find(vault, "a", "ONE").history().stream()
                .map(Revision::value)
                .map(each -> each.text())
                .toList();
    }

    static List<String> told(Merged merged) {
        return merged.changes().stream()
                .map(each -> each.kind() + " " + each.path() + " " + each.key())
                .toList();
    }

    static Vault moved(Vault vault, String from, String to, String key, int when) {
        var secret = Vaults.find(vault, from, key);
        var without = group(vault, from, each -> each.withSecrets(List.of()));
        return Vaults.with(without, to, secret.withTimes(secret.times().movedAt(at(when))));
    }

    static Vault group(Vault vault, String name, UnaryOperator<Namespace> change) {
        return vault.withRoot(
                vault.root()
                        .withChildren(
                                vault.root().children().stream()
                                        .map(
                                                each ->
                                                        each.name().equals(name)
                                                                ? change.apply(each)
                                                                : each)
                                        .toList()));
    }
}
