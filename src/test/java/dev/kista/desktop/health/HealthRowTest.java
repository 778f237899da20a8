package dev.kista.desktop.health;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.model.NamespacePath;
import dev.kista.service.health.HealthFinding;
import dev.kista.service.health.HealthKind;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

class HealthRowTest {
    @Test
    void putsAHeadingAboveEachKindTheGravestFirst() {
        var rows =
                HealthRow.of(
                        List.of(
                                finding(HealthKind.WEAK, "A"),
                                finding(HealthKind.EMPTY, "B"),
                                finding(HealthKind.WEAK, "C")));
        assertEquals(
                List.of("EMPTY 1", "B", "WEAK 2", "A", "C"),
                rows.stream().map(HealthRowTest::words).toList());
    }

    @Test
    void hasNoRowsWhereAllIsWell() {
        assertEquals(List.of(), HealthRow.of(List.of()));
    }

    private static String words(HealthRow row) {
        return switch (row) {
            case HealthRow.Heading it -> it.kind() + " " + it.findings().size();
            case HealthRow.Item it ->
                    ((HealthFinding.Subject.OfSecret) it.finding().subject()).key();
        };
    }

    private static HealthFinding finding(HealthKind kind, String key) {
        return new HealthFinding(
                kind,
                new HealthFinding.Subject.OfSecret(new UUID(0, 1), NamespacePath.ROOT, key),
                List.of());
    }
}
