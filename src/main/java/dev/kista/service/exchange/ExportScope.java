package dev.kista.service.exchange;

import dev.kista.codec.Problem;
import dev.kista.model.NamespacePath;
import dev.kista.model.SecretKey;
import dev.kista.model.Vault;
import dev.kista.service.EffectiveSecret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// Which secrets are written with a namespace, beside its own.
///
/// A server of Kestra has one flat list of variables, so what a flow finds there is what its
/// namespace sees, and what another namespace put under the same key would be overwritten.
///
/// @param inherited those of the namespaces above, the nearest first; the nearest wins
/// @param below those of the namespaces below, parents first; none may have a key that is taken
public record ExportScope(boolean inherited, boolean below) {
    public static final ExportScope OWN = new ExportScope(false, false);

    /// The secrets, each with the namespace that it is in.
    public List<EffectiveSecret> secrets(Vault vault, NamespacePath path) {
        var found = new ArrayList<EffectiveSecret>();
        for (var seen : EffectiveSecret.of(vault, path)) {
            if (inherited || !seen.inherited()) {
                found.add(seen);
            }
        }
        if (below) {
            vault.forEachNamespace(
                    (owner, namespace) -> {
                        if (path.contains(owner) && !path.equals(owner)) {
                            namespace
                                    .secrets()
                                    .forEach(
                                            each ->
                                                    found.add(
                                                            new EffectiveSecret(
                                                                    each, owner, false, null)));
                        }
                    });
        }
        return found;
    }

    /// A problem for every secret whose key another namespace has taken before.
    static List<Problem> collisions(List<EffectiveSecret> secrets) {
        var owners = new HashMap<SecretKey, NamespacePath>();
        var problems = new ArrayList<Problem>();
        for (var seen : secrets) {
            var key = seen.secret().key();
            var owner = owners.putIfAbsent(key, seen.owner());
            if (owner != null && !owner.equals(seen.owner())) {
                problems.add(
                        Problem.error(
                                "export.collision",
                                null,
                                key.text(),
                                owner.toString(),
                                seen.owner().toString()));
            }
        }
        return problems;
    }
}
