package dev.kista.desktop.palette;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the palette lists while it is there.
final class PaletteModel {
    private final BooleanProperty showing = new SimpleBooleanProperty();
    private final ObservableList<PaletteEntry> entries = FXCollections.observableArrayList();

    BooleanProperty showingProperty() {
        return showing;
    }

    /// The best first.
    ObservableList<PaletteEntry> entries() {
        return entries;
    }
}
