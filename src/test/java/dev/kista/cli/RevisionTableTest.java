package dev.kista.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.model.Extras;
import dev.kista.model.Revision;
import dev.kista.model.SecretKey;
import dev.kista.model.SecretPart;
import dev.kista.model.SecretValue;
import dev.kista.model.Times;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

class RevisionTableTest {
    private static final List<RevisionRow> ROWS =
            List.of(
                    row(0, "K\u202E", "a\r\nb\u001B", SecretPart.TAGS, SecretPart.KEY),
                    row(1, "KEY", ""));

    @Test
    void leavesValuesAndTheirColumnOutUnlessAskedFor() {
        assertEquals(
                """
                REVISION  SINCE                 KEY      CHANGED
                now       2026-03-01T10:00:00Z  K\\u202E  key,tags
                1         2026-03-01T10:00:00Z  KEY      -
                """,
                RevisionTable.text(ROWS, false));
        assertEquals(false, RevisionTable.json(ROWS, false).contains("value"));
    }

    @Test
    void keepsAValueToItsLine() {
        assertEquals(
                """
                REVISION  SINCE                 KEY      CHANGED   VALUE
                now       2026-03-01T10:00:00Z  K\\u202E  key,tags  a\\u000D\\u000Ab\\u001B
                1         2026-03-01T10:00:00Z  KEY      -
                """,
                RevisionTable.text(ROWS, true));
    }

    @Test
    void givesAProgramKeyAndValueExactly() {
        var json = JsonMapper.shared().readTree(RevisionTable.json(ROWS, true));
        assertEquals("a\r\nb\u001B", json.get(0).get("value").asString());
        assertEquals("K\u202E", json.get(0).get("key").asString());
        assertEquals("[\"key\",\"tags\"]", json.get(0).get("changed").toString());
        assertEquals("[]", json.get(1).get("changed").toString());
        assertEquals(1, json.get(1).get("revision").asInt());
    }

    @Test
    void isOnlyItsHeadingWithoutRows() {
        assertEquals("REVISION  SINCE  KEY  CHANGED\n", RevisionTable.text(List.of(), false));
        assertEquals("[ ]\n", RevisionTable.json(List.of(), true));
    }

    private static RevisionRow row(int number, String key, String value, SecretPart... changed) {
        var times = Times.at(Instant.parse("2026-03-01T10:00:00Z"));
        return new RevisionRow(
                number,
                new Revision(
                        new SecretKey(key),
                        SecretValue.ofText(value),
                        "",
                        new TreeSet<>(),
                        times,
                        Extras.NONE),
                Set.of(changed));
    }
}
