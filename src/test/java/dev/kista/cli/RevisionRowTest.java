package dev.kista.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.kista.model.Extras;
import dev.kista.model.Revision;
import dev.kista.model.Secret;
import dev.kista.model.SecretKey;
import dev.kista.model.SecretPart;
import dev.kista.model.SecretValue;
import dev.kista.model.Times;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

class RevisionRowTest {
    private static final Times TIMES = Times.at(Instant.parse("2026-03-01T10:00:00Z"));

    @Test
    void beginsWithThePresentState() {
        var rows = RevisionRow.of(secret("c", "a", "b"));
        assertEquals(List.of(0, 1, 2), rows.stream().map(RevisionRow::number).toList());
        assertEquals(
                "cba",
                String.join("", rows.stream().map(each -> each.state().value().text()).toList()));
    }

    @Test
    void saysWhatBecameDifferentWithAStateAndNothingOfTheOldest() {
        var rows = RevisionRow.of(secret("b", "a", "b"));
        assertEquals(Set.of(SecretPart.OTHER), rows.get(0).changed());
        assertEquals(Set.of(SecretPart.VALUE), rows.get(1).changed());
        assertEquals(Set.of(), rows.get(2).changed());
    }

    @Test
    void isOneRowForASecretWithoutAPast() {
        var rows = RevisionRow.of(secret("a"));
        assertEquals(1, rows.size());
        assertEquals(Set.of(), rows.getFirst().changed());
    }

    @Test
    void neverSaysAValue() {
        assertFalse(RevisionRow.of(secret("hunter2", "hunter1")).toString().contains("hunter"));
    }

    private static Secret secret(String present, String... past) {
        return new Secret(
                UUID.randomUUID(),
                new SecretKey("KEY"),
                SecretValue.ofText(present),
                "",
                new TreeSet<>(),
                TIMES,
                List.of(past).stream().map(RevisionRowTest::revision).toList(),
                Extras.NONE);
    }

    private static Revision revision(String value) {
        return new Revision(
                new SecretKey("KEY"),
                SecretValue.ofText(value),
                "",
                new TreeSet<>(),
                TIMES,
                Extras.NONE);
    }
}
