package dev.kista.desktop.detail;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What the detail shows.
final class DetailModel {
    private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(new Shown.Nothing());
    private final StringProperty keyProblem = new SimpleStringProperty("");

    ObjectProperty<Shown> shownProperty() {
        return shown;
    }

    /// What is wrong with the key as it is typed; empty if nothing is.
    StringProperty keyProblemProperty() {
        return keyProblem;
    }
}
