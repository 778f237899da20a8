package dev.kista.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.model.NamespacePath;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

class TrashTableTest {
    private static final UUID ID = UUID.fromString("0123abcd-0000-0000-0000-000000000000");
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final List<TrashRow> ROWS =
            List.of(
                    new TrashRow(ID, "K\u001B", -1, NamespacePath.of("a"), NOON),
                    new TrashRow(ID, "team", 0, NamespacePath.ROOT, NOON));

    @Test
    void tellsASecretFromAnEmptyNamespaceAndMovesNoCursor() {
        assertEquals(
                """
                ID        SINCE                 SECRETS  WAS
                0123abcd  2026-03-01T12:00:00Z  -        a/K\\u001B
                0123abcd  2026-03-01T12:00:00Z  0        team
                """,
                TrashTable.text(ROWS));
    }

    @Test
    void givesAProgramTheWholeIdAndTheNameAsItIs() {
        var json = JsonMapper.shared().readTree(TrashTable.json(ROWS));
        assertEquals(
                "{\"id\":\"0123abcd-0000-0000-0000-000000000000\",\"kind\":\"namespace\","
                        + "\"name\":\"team\",\"was\":\"\",\"since\":\"2026-03-01T12:00:00Z\","
                        + "\"secrets\":0}",
                json.get(1).toString());
        assertEquals("K\u001B", json.get(0).get("name").asString());
        assertEquals("secret", json.get(0).get("kind").asString());
        assertEquals(false, json.get(0).has("secrets"));
    }

    @Test
    void isEmptyWithoutRows() {
        assertEquals("", TrashTable.text(List.of()));
        assertEquals("[ ]\n", TrashTable.json(List.of()));
    }
}
