package dev.kista.service.exchange;

import dev.kista.codec.Problem;
import dev.kista.model.Namespace;
import dev.kista.model.NamespacePath;
import dev.kista.model.SecretKey;
import dev.kista.model.Vault;
import dev.kista.service.EffectiveSecret;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Which secrets are written with a namespace, beside its own.
///
/// A server of Kestra has one flat list of variables, so what a flow finds there is what its
/// namespace sees, and what another namespace put under the same key would be overwritten.
///
/// @param inherited those of the namespaces above, the nearest first; the nearest wins
/// @param below those of the namespaces below, parents first; none may have a key that is taken
/// @param only the ids of the secrets that are written, in whatever namespace they are; `null` for
///   all that the namespace has
public record ExportScope(boolean inherited, boolean below, @Nullable Set<UUID> only) {
    public static final ExportScope OWN = new ExportScope(false, false);

    public ExportScope {
        only = only == null ? null : Set.copyOf(only);
    }

    public ExportScope(boolean inherited, boolean below) {
        this(inherited, below, null);
    }

    /// Some secrets that were chosen one by one.
    public static ExportScope only(Collection<UUID> ids) {
        return new ExportScope(false, false, Set.copyOf(ids));
    }

    /// The secrets, each with the namespace that it is in.
    public List<EffectiveSecret> secrets(Vault vault, NamespacePath path) {
        var found = new ArrayList<EffectiveSecret>();
        if (only != null) {
            vault.forEachNamespace((owner, here) -> addChosen(owner, here, found));
            return found;
        }
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

    private void addChosen(NamespacePath owner, Namespace here, List<EffectiveSecret> found) {
        for (var each : here.secrets()) {
            if (only != null && only.contains(each.id())) {
                found.add(new EffectiveSecret(each, owner, false, null));
            }
        }
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
