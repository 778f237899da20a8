package dev.kista.desktop.secrets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.desktop.secrets.RowOrder.By;
import dev.kista.desktop.secrets.RowOrder.Column;
import dev.kista.model.Extras;
import dev.kista.model.NamespacePath;
import dev.kista.model.Secret;
import dev.kista.model.SecretKey;
import dev.kista.model.SecretValue;
import dev.kista.model.Times;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

class RowOrderTest {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    @Test
    void sortsByKeyWhateverItsCase() {
        assertEquals(
                List.of("a", "B", "c"),
                sorted(RowOrder.BY_KEY, row("c", 0, null), row("a", 0, null), row("B", 0, null)));
    }

    @Test
    void sortsTheLatestFirstAndTheSoonestExpiryFirst() {
        var rows =
                new SecretRow[] {
                    row("A", 1, null), row("B", 3, NOW.plusSeconds(9)), row("C", 2, NOW)
                };
        assertEquals(List.of("B", "C", "A"), sorted(by(new By(Column.UPDATED, false)), rows));
        assertEquals(List.of("C", "B", "A"), sorted(by(new By(Column.EXPIRES, false)), rows));
        assertEquals(List.of("A", "B", "C"), sorted(by(new By(Column.EXPIRES, true)), rows));
    }

    @Test
    void fallsBackToTheNextColumnAndAtLastToTheKey() {
        var rows = new SecretRow[] {row("B", 1, null), row("A", 1, null), row("C", 2, null)};
        assertEquals(
                List.of("A", "B", "C"),
                sorted(by(new By(Column.LENGTH, false), new By(Column.UPDATED, true)), rows));
        assertEquals(
                List.of("B", "A", "C"),
                sorted(by(new By(Column.UPDATED, true), new By(Column.KEY, true)), rows));
    }

    @Test
    void isNotChangedByWhoeverMadeIt() {
        var columns = new ArrayList<>(List.of(new By(Column.TAGS, true)));
        var order = new RowOrder(columns);
        columns.clear();
        assertEquals(1, order.columns().size());
    }

    private static RowOrder by(By... columns) {
        return new RowOrder(List.of(columns));
    }

    private static List<String> sorted(RowOrder order, SecretRow... rows) {
        return Stream.of(rows).sorted(order.comparator()).map(SecretRow::keyText).toList();
    }

    private static SecretRow row(String key, int seconds, @Nullable Instant expiry) {
        var secret =
                new Secret(
                        new UUID(0, key.charAt(0)),
                        new SecretKey(key),
                        SecretValue.ofText("v"),
                        "",
                        new TreeSet<>(),
                        Times.at(NOW.plusSeconds(seconds)).expiringAt(expiry),
                        List.of(),
                        Extras.NONE);
        return SecretRow.of(secret, NamespacePath.of("a"), false, NOW);
    }
}
