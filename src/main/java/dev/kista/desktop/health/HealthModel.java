package dev.kista.desktop.health;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What the page shows.
final class HealthModel {
    /// How far the look at the vault has come.
    enum State {
        LOOKING,
        DONE,
        /// The user did not want to wait; what is shown is of the time before.
        CANCELLED,
        FAILED
    }

    private final BooleanProperty showing = new SimpleBooleanProperty();
    private final ObjectProperty<State> state = new SimpleObjectProperty<>(State.LOOKING);
    private final DoubleProperty progress = new SimpleDoubleProperty();
    private final ObservableList<HealthRow> rows = FXCollections.observableArrayList();

    BooleanProperty showingProperty() {
        return showing;
    }

    ObjectProperty<State> stateProperty() {
        return state;
    }

    /// From 0 to 1.
    DoubleProperty progressProperty() {
        return progress;
    }

    ObservableList<HealthRow> rows() {
        return rows;
    }
}
