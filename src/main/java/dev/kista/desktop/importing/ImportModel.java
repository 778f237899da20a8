package dev.kista.desktop.importing;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

/// All sources of one import, and what confirming would take.
final class ImportModel {
    private final ObservableList<SourceModel> sources = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable SourceModel> selected = new SimpleObjectProperty<>();
    private final ObservableList<String> namespaces = FXCollections.observableArrayList();
    private final IntegerProperty taken = new SimpleIntegerProperty();
    private final IntegerProperty skipped = new SimpleIntegerProperty();
    private final BooleanProperty confirmable = new SimpleBooleanProperty();
    private final StringProperty hint = new SimpleStringProperty("");

    ObservableList<SourceModel> sources() {
        return sources;
    }

    ObjectProperty<@Nullable SourceModel> selectedProperty() {
        return selected;
    }

    /// The namespaces there are, dotted, to choose from.
    ObservableList<String> namespaces() {
        return namespaces;
    }

    /// How many secrets confirming takes, over all sources.
    IntegerProperty takenProperty() {
        return taken;
    }

    IntegerProperty skippedProperty() {
        return skipped;
    }

    BooleanProperty confirmableProperty() {
        return confirmable;
    }

    /// Why it cannot be confirmed, or what is good to know before.
    StringProperty hintProperty() {
        return hint;
    }
}
