package dev.kista.desktop.health;

import dev.kista.service.health.HealthFinding;
import dev.kista.service.health.HealthKind;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;

/// A row of the list: what was found, and below it with what.
sealed interface HealthRow {
    /// @param findings all of them, in the order of the vault
    record Heading(HealthKind kind, List<HealthFinding> findings) implements HealthRow {
        public Heading {
            findings = List.copyOf(findings);
        }
    }

    record Item(HealthFinding finding) implements HealthRow {}

    static List<HealthRow> of(List<HealthFinding> findings) {
        var groups = new EnumMap<HealthKind, List<HealthFinding>>(HealthKind.class);
        for (var each : findings) {
            groups.computeIfAbsent(each.kind(), unknown -> new ArrayList<>()).add(each);
        }
        var rows = new ArrayList<HealthRow>();
        groups.forEach(
                (kind, group) -> {
                    rows.add(new Heading(kind, group));
                    group.forEach(each -> rows.add(new Item(each)));
                });
        return rows;
    }
}
