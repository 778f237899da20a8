package dev.kista.service.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class TableLayoutTest {
    @Test
    void isNotChangedByWhoeverMadeIt() {
        var order = new ArrayList<>(List.of("key"));
        var chosen = new HashMap<>(Map.of("tags", false));
        var widths = new HashMap<>(Map.of("key", 120.0));
        var sort = new ArrayList<>(List.of(new TableLayout.Sort("key", true)));
        var layout = new TableLayout(order, chosen, widths, sort, true);
        order.clear();
        chosen.clear();
        widths.clear();
        sort.clear();
        assertEquals(
                new TableLayout(
                        List.of("key"),
                        Map.of("tags", false),
                        Map.of("key", 120.0),
                        List.of(new TableLayout.Sort("key", true)),
                        true),
                layout);
    }

    @Test
    void showsWhatANamespaceInheritsUntilTheUserSaysOtherwise() {
        assertTrue(TableLayout.DEFAULT.inherited());
        assertEquals(
                Map.of(),
                TableLayout.DEFAULT.chosen(),
                "no column is chosen, so each shows when it is needed");
    }
}
