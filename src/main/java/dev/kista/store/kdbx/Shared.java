package dev.kista.store.kdbx;

import java.util.HashMap;
import java.util.Map;

/// Lets equal small objects of a file be one object: a hundred thousand entries carry the same
/// auto-type settings and the same element names.
final class Shared {
    private static final int MOST = 8192;

    private final Map<Object, Object> known = new HashMap<>();

    @SuppressWarnings("unchecked")
    <T> T one(T object) {
        var earlier = known.get(object);
        if (earlier != null) {
            return (T) earlier;
        }
        if (known.size() < MOST) {
            known.put(object, object);
        }
        return object;
    }
}
