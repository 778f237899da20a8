package dev.kista.codec.compose.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

class ComposeChangeTest {
    @Test
    void namesWhatItChangesAndNoValue() {
        var put = new LinkedHashMap<>(Map.of("A", "hunter2"));
        assertEquals(
                "SetVariables[[A], -[B]]",
                new ComposeChange.SetVariables(put, Set.of("B")).toString());
    }

    @Test
    void addsVariablesInTheOrderGiven() {
        var put = new LinkedHashMap<String, String>();
        List.of("C", "A", "B").forEach(each -> put.put(each, ""));
        assertEquals(
                List.of("C", "A", "B"),
                List.copyOf(ComposeChange.SetVariables.putting(put).put().keySet()));
    }

    @Test
    void refusesToPutWhatItRemovesAndTellsCaseApart() {
        var put = new LinkedHashMap<>(Map.of("A", "x"));
        assertThrows(
                IllegalArgumentException.class,
                () -> new ComposeChange.SetVariables(put, Set.of("B", "A")));
        assertEquals(Set.of("a"), new ComposeChange.SetVariables(put, Set.of("a")).remove());
    }

    @Test
    void isNotChangedThroughTheCollectionsItWasMadeFrom() {
        var put = new LinkedHashMap<>(Map.of("A", "x"));
        var remove = new LinkedHashSet<>(Set.of("B"));
        var change = new ComposeChange.SetVariables(put, remove);
        put.clear();
        remove.add("A");
        assertEquals(Map.of("A", "x"), change.put());
        assertEquals(Set.of("B"), change.remove());
        assertThrows(UnsupportedOperationException.class, () -> change.put().clear());
        assertThrows(UnsupportedOperationException.class, () -> change.remove().clear());
    }

    @Test
    void removesOnlyWhatMovesIntoTheFile() {
        var names = Set.of("A", "B");
        assertEquals(names, new ComposeChange.UseEnvFile(".env", names, true).moved().remove());
        assertEquals(Set.of(), new ComposeChange.UseEnvFile(".env", names, false).moved().remove());
    }
}
