package dev.kista.service;

import dev.kista.model.NamespacePath;
import dev.kista.model.Secret;
import dev.kista.model.SecretKey;
import dev.kista.model.Vault;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A secret as a namespace sees it. It sees its own secrets, and those of the namespaces above it
/// as far as nothing nearer has the same key, as Kestra hands secrets down. The vault itself counts
/// as the topmost.
///
/// @param owner the namespace that the secret is in
/// @param overridden the nearest namespace above that has a secret with the same key; `null` for a
///   secret that is inherited or overrides nothing
public record EffectiveSecret(
        Secret secret, NamespacePath owner, boolean inherited, @Nullable NamespacePath overridden) {
    /// Its own first, then what it inherits, the nearest first. A namespace that is not there has
    /// nothing of its own.
    ///
    /// Every own secret is listed, even where another program left a key twice; of an inherited key
    /// the first one counts.
    public static List<EffectiveSecret> of(Vault vault, NamespacePath path) {
        var above = above(vault, path);
        var found = new ArrayList<EffectiveSecret>();
        var own = new HashSet<SecretKey>();
        vault.namespace(path)
                .ifPresent(
                        here -> {
                            for (var secret : here.secrets()) {
                                own.add(secret.key());
                                var over = above.get(secret.key());
                                found.add(
                                        new EffectiveSecret(
                                                secret,
                                                path,
                                                false,
                                                over == null ? null : over.owner));
                            }
                        });
        above.values().stream()
                .filter(each -> !own.contains(each.secret.key()))
                .forEach(found::add);
        return found;
    }

    /// How many secrets of the namespaces above it a namespace sees.
    public static int countInherited(Vault vault, NamespacePath path) {
        var above = above(vault, path);
        if (!above.isEmpty()) {
            vault.namespace(path)
                    .ifPresent(here -> here.secrets().forEach(each -> above.remove(each.key())));
        }
        return above.size();
    }

    private static Map<SecretKey, EffectiveSecret> above(Vault vault, NamespacePath path) {
        var above = new LinkedHashMap<SecretKey, EffectiveSecret>();
        for (var here = path; !here.isRoot(); ) {
            var owner = here.parent();
            vault.namespace(owner)
                    .ifPresent(
                            namespace ->
                                    namespace
                                            .secrets()
                                            .forEach(
                                                    each ->
                                                            above.putIfAbsent(
                                                                    each.key(),
                                                                    new EffectiveSecret(
                                                                            each, owner, true,
                                                                            null))));
            here = owner;
        }
        return above;
    }
}
