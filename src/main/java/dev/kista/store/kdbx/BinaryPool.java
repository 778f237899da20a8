package dev.kista.store.kdbx;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The attachments of a file by the number under which entries refer to them.
final class BinaryPool {
    private final Map<String, Binary> byNumber = new LinkedHashMap<>();

    static BinaryPool of(List<Binary> binaries) {
        var pool = new BinaryPool();
        for (var i = 0; i < binaries.size(); i++) {
            pool.add(Integer.toString(i), binaries.get(i));
        }
        return pool;
    }

    void add(String number, Binary binary) {
        byNumber.putIfAbsent(number.strip(), binary);
    }

    @Nullable Binary find(String number) {
        return byNumber.get(number.strip());
    }

    int size() {
        return byNumber.size();
    }

    List<Binary> all() {
        return List.copyOf(byNumber.values());
    }
}
