package dev.kista.desktop.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.List;

class TallyTest {
    @Test
    void hasNothingToConfirmWithoutASource() {
        assertEquals(new Tally(0, 0, false, "empty"), Tally.of(List.of()));
    }

    @Test
    void countsWhatIsTakenAndWhatIsNot() {
        var source =
                source(
                        "a.env",
                        "a",
                        chosen("A"),
                        ImportRows.added("B", "v"),
                        ImportRows.refused("1"));
        assertEquals(new Tally(1, 2, true, "ready"), Tally.of(List.of(source)));
    }

    @Test
    void theLastSourceWinsAndTheOthersRowsAreToldSo() {
        var first = chosen("TOKEN");
        var second = chosen("token");
        var third = chosen("TOKEN");
        var tally =
                Tally.of(
                        List.of(
                                source("a.env", "a", first),
                                source("b.env", " a ", second),
                                source("c.env", "elsewhere", third)));
        assertEquals("b.env", first.overriddenByProperty().get());
        assertEquals("", second.overriddenByProperty().get());
        assertEquals("", third.overriddenByProperty().get(), "another namespace");
        assertEquals(new Tally(2, 1, true, "ready"), tally);
    }

    @Test
    void givesTheKeyBackOnceTheLastSourceDoesNotTakeIt() {
        var first = chosen("TOKEN");
        var second = chosen("TOKEN");
        var sources = List.of(source("a.env", "a", first), source("b.env", "a", second));
        Tally.of(sources);
        second.chosenProperty().set(false);
        Tally.of(sources);
        assertTrue(first.isTaken());
        assertEquals("", second.overriddenByProperty().get());
    }

    @Test
    void waitsForEverySourceAndForANamespace() {
        var ready = source("a.env", "a", chosen("A"));
        var reading = new SourceModel("b.env");
        assertEquals("reading", Tally.of(List.of(ready, reading)).hint());
        reading.stateProperty().set(SourceState.FAILED);
        assertEquals("ready", Tally.of(List.of(ready, reading)).hint());
        ready.targetStateProperty().set(SourceModel.TargetState.MISSING);
        assertEquals("target", Tally.of(List.of(ready, reading)).hint());
        assertFalse(Tally.of(List.of(ready, reading)).confirmable());
        assertEquals("nothing", Tally.of(List.of(reading)).hint());
    }

    private static RowModel chosen(String key) {
        var row = ImportRows.added(key, "v");
        row.chosenProperty().set(true);
        return row;
    }

    private static SourceModel source(String name, String target, RowModel... rows) {
        var source = new SourceModel(name);
        source.stateProperty().set(SourceState.READY);
        source.targetProperty().set(target);
        source.rows().setAll(rows);
        return source;
    }
}
