package dev.kista.desktop.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.control.Ages;
import dev.kista.desktop.open.SampleVault;
import dev.kista.model.SecretValue;
import dev.kista.model.VaultEdit;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

class HistoryRowsTest {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    private final SampleVault sample =
            new SampleVault().secret("a", "KEY", "one\ntwo\n", "what for", "db");
    private final HistoryRows rows =
            new HistoryRows(sample.messages, new Ages(sample.messages, () -> NOW));

    @Test
    void saysNothingOfTheSameVersion() {
        var state = sample.secretAt("a", "KEY").asRevision();
        assertEquals(List.of(), rows.of(state, state));
        assertEquals(List.of(), rows.of(state, state.withTimes(state.times().modifiedAt(NOW))));
    }

    @Test
    void saysWhichLinesOfTheValueChangedWithoutAnyOfThem() {
        var rows = changed(SecretValue.ofText("one\nTWO and more\n"), null, null);
        assertEquals(
                List.of("heading", "same", "line", "line"),
                rows.stream().map(HistoryRowsTest::kind).toList());
        assertEquals(
                "1 line removed, 1 line added", ((HistoryRow.Heading) rows.getFirst()).words());
        assertFalse(rows.toString().contains("TWO"), rows::toString);
    }

    @Test
    void saysASmallDifferenceInWords() {
        var rows = changed(SecretValue.ofText("one\ntwo"), null, null);
        assertEquals(
                "Only the line break at the end differs.",
                ((HistoryRow.Heading) rows.getFirst()).words());
    }

    @Test
    void countsBytesThatAreNoText() {
        var rows = changed(SecretValue.of(new byte[] {(byte) 0xff}), null, null);
        assertEquals(1, rows.size());
        assertEquals(
                "Not text, and not shown: 8 bytes before, 1 bytes after.",
                ((HistoryRow.Heading) rows.getFirst()).words());
    }

    @Test
    void showsWhatIsNoSecretInClear() {
        var rows = changed(null, "", new TreeSet<>(Set.of("db", "prod")));
        assertTrue(rows.contains(new HistoryRow.Clear(HistoryRow.Side.BEFORE, "what for")));
        assertTrue(rows.contains(new HistoryRow.Clear(HistoryRow.Side.AFTER, "db, prod")));
        assertFalse(
                rows.contains(new HistoryRow.Clear(HistoryRow.Side.AFTER, "")),
                "nothing is no row");
    }

    private List<HistoryRow> changed(
            @Nullable SecretValue value,
            @Nullable String description,
            @Nullable SortedSet<String> tags) {
        var before = sample.secretAt("a", "KEY").asRevision();
        sample.edit(
                new VaultEdit.ChangeSecret(
                        sample.idOf("a", "KEY"), null, value, description, tags));
        return rows.of(before, sample.secretAt("a", "KEY").asRevision());
    }

    private static String kind(HistoryRow row) {
        return row.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
