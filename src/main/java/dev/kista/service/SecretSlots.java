package dev.kista.service;

import dev.kista.model.Secret;
import dev.kista.model.SecretKey;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/// The secrets of one namespace while they are being changed, in their order.
///
/// A single edit looks through the list; a batch, such as an import of thousands, soon pays for an
/// index by id and key. What is taken out leaves an empty slot, so that positions stay.
final class SecretSlots {
    private static final int LOOKUPS_WITHOUT_INDEX = 8;

    private final List<@Nullable Secret> slots;
    private final Map<UUID, Integer> positions = new HashMap<>();
    private final Map<SecretKey, Integer> keyCounts = new HashMap<>();
    private int lookups;
    private boolean indexed;
    private boolean changed;

    SecretSlots(List<Secret> secrets) {
        slots = new ArrayList<>(secrets);
    }

    boolean isChanged() {
        return changed;
    }

    @Nullable Secret find(UUID id) {
        var position = positionOf(id);
        return position < 0 ? null : slots.get(position);
    }

    /// Whether a secret of that key is here; vaults of other programs may hold several.
    boolean has(SecretKey key) {
        lookUp();
        if (indexed) {
            return keyCounts.containsKey(key);
        }
        return slots.stream().filter(Objects::nonNull).anyMatch(each -> each.key().equals(key));
    }

    void add(Secret secret) {
        changed = true;
        slots.add(secret);
        if (indexed) {
            index(slots.size() - 1, secret);
        }
    }

    /// Puts a new state in the place of the one with the same id.
    void replace(Secret secret) {
        changed = true;
        var position = positionOf(secret.id());
        forgetKey(Objects.requireNonNull(slots.get(position)).key());
        slots.set(position, secret);
        if (indexed) {
            index(position, secret);
        }
    }

    void remove(UUID id) {
        changed = true;
        var position = positionOf(id);
        forgetKey(Objects.requireNonNull(slots.get(position)).key());
        positions.remove(id);
        slots.set(position, null);
    }

    List<Secret> toList() {
        var list = new ArrayList<Secret>(slots.size());
        for (var each : slots) {
            if (each != null) {
                list.add(each);
            }
        }
        return list;
    }

    private int positionOf(UUID id) {
        lookUp();
        if (indexed) {
            return positions.getOrDefault(id, -1);
        }
        for (var i = 0; i < slots.size(); i++) {
            var here = slots.get(i);
            if (here != null && here.id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private void lookUp() {
        if (indexed || lookups++ < LOOKUPS_WITHOUT_INDEX) {
            return;
        }
        for (var i = 0; i < slots.size(); i++) {
            var here = slots.get(i);
            if (here != null) {
                index(i, here);
            }
        }
        indexed = true;
    }

    private void index(int position, Secret secret) {
        positions.put(secret.id(), position);
        keyCounts.merge(secret.key(), 1, Integer::sum);
    }

    private void forgetKey(SecretKey key) {
        keyCounts.computeIfPresent(key, (same, count) -> count == 1 ? null : count - 1);
    }
}
