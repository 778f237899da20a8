package dev.kista.service.exchange;

import dev.kista.model.Namespace;
import dev.kista.model.Secret;
import dev.kista.model.SecretKey;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The secrets of a namespace by key, so that comparing with thousands is quick.
record SecretIndex(Map<SecretKey, Secret> byKey) {
    static final SecretIndex EMPTY = new SecretIndex(Map.of());

    /// Where another program left a key twice, the first counts, as it does everywhere.
    static SecretIndex of(Namespace namespace) {
        var byKey = new HashMap<SecretKey, Secret>();
        namespace.secrets().forEach(each -> byKey.putIfAbsent(each.key(), each));
        return new SecretIndex(byKey);
    }

    Optional<Secret> get(SecretKey key) {
        return Optional.ofNullable(byKey.get(key));
    }
}
