package dev.kista.desktop.namespaces;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class NamespacesModelTest {
    @Test
    void isFilteredByWordsAndNotByBlanks() {
        var model = new NamespacesModel();
        assertFalse(model.isFiltered());
        model.filterProperty().set(" \t");
        assertFalse(model.isFiltered());
        model.filterProperty().set("a");
        assertTrue(model.isFiltered());
    }
}
