package dev.kista.desktop.history;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.util.UUID;

/// What the page shows.
final class HistoryModel {
    private final ObjectProperty<@Nullable UUID> secret = new SimpleObjectProperty<>();
    private final StringProperty key = new SimpleStringProperty("");
    private final StringProperty place = new SimpleStringProperty("");
    private final ObservableList<State> states = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable State> before = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable State> after = new SimpleObjectProperty<>();
    private final ObservableList<HistoryRow> rows = FXCollections.observableArrayList();
    private final BooleanProperty revealable = new SimpleBooleanProperty();
    private final BooleanProperty revealed = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable State> restorable = new SimpleObjectProperty<>();
    private final StringProperty problem = new SimpleStringProperty("");

    /// Whose versions are compared; `null` while the page is closed.
    ObjectProperty<@Nullable UUID> secretProperty() {
        return secret;
    }

    StringProperty keyProperty() {
        return key;
    }

    StringProperty placeProperty() {
        return place;
    }

    /// The present version first.
    ObservableList<State> states() {
        return states;
    }

    ObjectProperty<@Nullable State> beforeProperty() {
        return before;
    }

    ObjectProperty<@Nullable State> afterProperty() {
        return after;
    }

    ObservableList<HistoryRow> rows() {
        return rows;
    }

    /// Whether there is a line of a value that could be shown.
    BooleanProperty revealableProperty() {
        return revealable;
    }

    /// Whether the lines of the value that changed are shown.
    BooleanProperty revealedProperty() {
        return revealed;
    }

    /// The version that can be brought back; `null` if neither of the two can.
    ObjectProperty<@Nullable State> restorableProperty() {
        return restorable;
    }

    /// Why a version could not be brought back; empty if nobody tried.
    StringProperty problemProperty() {
        return problem;
    }
}
