package dev.kista.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.kista.model.Extras;
import dev.kista.model.NamespacePath;
import dev.kista.model.Secret;
import dev.kista.model.SecretKey;
import dev.kista.model.SecretValue;
import dev.kista.model.Times;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

class SecretRowTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void saysEverythingButTheValue() {
        var secret =
                new Secret(
                        UUID.randomUUID(),
                        new SecretKey("key"),
                        SecretValue.ofText("hunter2"),
                        "words",
                        new TreeSet<>(List.of("b", "a")),
                        Times.at(NOON).expiringAt(NOON.plusSeconds(1)),
                        List.of(),
                        Extras.NONE);
        var row = SecretRow.of(NamespacePath.of("a.b"), secret);
        assertEquals(
                new SecretRow(
                        NamespacePath.of("a.b"),
                        "key",
                        "words",
                        List.of("a", "b"),
                        NOON,
                        Optional.of(NOON.plusSeconds(1))),
                row);
        assertFalse(row.toString().contains("hunter2"));
    }

    @Test
    void sortsByNamespaceAsATreeAndThenByKey() {
        var sorted =
                Stream.of(
                                row("a.b", "A"),
                                row("a-b", "A"),
                                row("a", "b"),
                                row("a", "B"),
                                row("", "Z"))
                        .sorted(SecretRow.BY_NAMESPACE_AND_KEY)
                        .map(each -> each.namespace() + "/" + each.key())
                        .toList();
        assertEquals(List.of("/Z", "a/B", "a/b", "a.b/A", "a-b/A"), sorted);
    }

    private static SecretRow row(String namespace, String key) {
        return new SecretRow(
                NamespacePath.of(namespace), key, "", List.of(), NOON, Optional.empty());
    }
}
