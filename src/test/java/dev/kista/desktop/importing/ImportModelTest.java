package dev.kista.desktop.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

import java.util.List;

class ImportModelTest {
    @Test
    void cannotBeConfirmedBeforeThereIsAnything() {
        var model = new ImportModel();
        assertFalse(model.confirmableProperty().get());
        assertNull(model.selectedProperty().get());
        assertEquals(List.of(), model.sources());
    }
}
