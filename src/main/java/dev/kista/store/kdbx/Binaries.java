package dev.kista.store.kdbx;

import dev.kista.model.Namespace;
import dev.kista.model.Secret;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The attachments that entries and their histories refer to.
final class Binaries {
    private Binaries() {}

    static Stream<Binary> of(Namespace namespace) {
        return namespace.allSecrets().flatMap(Binaries::of);
    }

    /// The attachments to write: what was read keeps its order; what nothing refers to any more is
    /// gone.
    static List<Binary> toWrite(Namespace namespace, VaultExtras extras) {
        return Stream.concat(of(namespace), extras.looseBinaries().stream())
                .distinct()
                .sorted(Comparator.comparingInt(Binary::order))
                .toList();
    }

    static Map<Binary, Integer> numbers(List<Binary> binaries) {
        var numbers = new IdentityHashMap<Binary, Integer>();
        for (var binary : binaries) {
            numbers.put(binary, numbers.size());
        }
        return numbers;
    }

    static Stream<Binary> of(Secret secret) {
        return Stream.concat(
                EntryExtras.of(secret.extras()).binaries(),
                secret.history().stream()
                        .flatMap(each -> EntryExtras.of(each.extras()).binaries()));
    }
}
