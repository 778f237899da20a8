package dev.kista.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.model.NamespacePath;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

class SecretTableTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void isEmptyWithoutRows() {
        assertEquals("", SecretTable.text(List.of()));
        assertEquals("[ ]\n", SecretTable.json(List.of()));
    }

    @Test
    void showsTheFirstLineOfADescriptionAndMovesNoCursor() {
        var row = row("K\u001B", "first\u202E\nsecond", "t\u0007", "u");
        assertEquals(
                """
                NAMESPACE  KEY      UPDATED               EXPIRES               TAGS       DESCRIPTION
                a.b        K\\u001B  2026-03-01T12:00:00Z  2026-03-01T12:00:01Z  t\\u0007,u  first\\u202E
                """,
                SecretTable.text(List.of(row)));
    }

    @Test
    void showsADashForWhatIsMissing() {
        var row = new SecretRow(NamespacePath.ROOT, "K", "\n", List.of(), NOON, Optional.empty());
        assertEquals(
                "           K    2026-03-01T12:00:00Z  -        -",
                SecretTable.text(List.of(row)).lines().skip(1).findFirst().orElse(""));
        var json = JsonMapper.shared().readTree(SecretTable.json(List.of(row)));
        assertEquals(true, json.get(0).get("expires").isNull());
        assertEquals("", json.get(0).get("namespace").asString());
    }

    @Test
    void givesAProgramEverythingAsItIs() {
        var row = row("K\u001B", "first\r\nsecond", "t\u0007", "u");
        var json = JsonMapper.shared().readTree(SecretTable.json(List.of(row)));
        assertEquals("first\r\nsecond", json.get(0).get("description").asString());
        assertEquals("K\u001B", json.get(0).get("key").asString());
        assertEquals("t\u0007", json.get(0).get("tags").get(0).asString());
    }

    private static SecretRow row(String key, String description, String... tags) {
        return new SecretRow(
                NamespacePath.of("a.b"),
                key,
                description,
                List.of(tags),
                NOON,
                Optional.of(NOON.plusSeconds(1)));
    }
}
