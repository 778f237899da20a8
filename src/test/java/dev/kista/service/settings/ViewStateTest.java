package dev.kista.service.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

class ViewStateTest {
    @Test
    void remembersWhatWasUnfoldedInEachVault() {
        var state =
                ViewState.DEFAULT.withUnfolded(id(1), Set.of(id(7))).withUnfolded(id(2), Set.of());
        assertEquals(Optional.of(Set.of(id(7))), state.unfolded(id(1)));
        assertEquals(
                Optional.of(Set.of()),
                state.unfolded(id(2)),
                "all folded is not the same as unknown");
        assertEquals(Optional.empty(), state.unfolded(id(3)));
    }

    @Test
    void forgetsTheVaultThatWasLeftLongestAgo() {
        var state = ViewState.DEFAULT;
        for (var i = 0; i < ViewState.VAULTS; i++) {
            state = state.withUnfolded(id(i), Set.of(id(i)));
        }
        state = state.withUnfolded(id(0), Set.of(id(100))).withUnfolded(id(50), Set.of());
        assertEquals(ViewState.VAULTS, state.unfolded().size());
        assertEquals(
                Optional.of(Set.of(id(100))), state.unfolded(id(0)), "it was left again meanwhile");
        assertEquals(Optional.empty(), state.unfolded(id(1)));
        assertEquals(id(50), List.copyOf(state.unfolded().keySet()).getLast());
    }

    @Test
    void keepsTheTableApartFromTheTree() {
        var table = new TableLayout(List.of("key"), Map.of(), Map.of(), List.of(), false);
        var state = ViewState.DEFAULT.withUnfolded(id(1), Set.of()).withTable(table);
        assertEquals(table, state.table());
        assertEquals(Set.of(id(1)), state.unfolded().keySet());
    }

    @Test
    void isNotChangedByWhoeverMadeIt() {
        var ids = new HashSet<>(Set.of(id(1)));
        var state = ViewState.DEFAULT.withUnfolded(id(1), ids);
        ids.clear();
        assertEquals(Optional.of(Set.of(id(1))), state.unfolded(id(1)));
        assertThrows(UnsupportedOperationException.class, () -> state.unfolded().clear());
    }

    private static UUID id(long number) {
        return new UUID(0, number);
    }
}
