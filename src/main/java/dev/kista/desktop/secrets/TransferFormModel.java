package dev.kista.desktop.secrets;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

/// The form that moves or copies secrets to another namespace.
final class TransferFormModel {
    private final ObjectProperty<@Nullable Purpose> purpose = new SimpleObjectProperty<>();
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty target = new SimpleStringProperty("");
    private final StringProperty problem = new SimpleStringProperty("");
    private final ObservableList<String> changes = FXCollections.observableArrayList();
    private final ObservableList<String> namespaces = FXCollections.observableArrayList();

    /// What the form is open for.
    enum Purpose {
        MOVE,
        COPY
    }

    /// `null` while the form is closed.
    ObjectProperty<@Nullable Purpose> purposeProperty() {
        return purpose;
    }

    StringProperty titleProperty() {
        return title;
    }

    /// The namespace as it is typed.
    StringProperty targetProperty() {
        return target;
    }

    /// Why it cannot be done; empty if it can.
    StringProperty problemProperty() {
        return problem;
    }

    /// What it will change, a sentence each.
    ObservableList<String> changes() {
        return changes;
    }

    /// The namespaces there are, to choose from.
    ObservableList<String> namespaces() {
        return namespaces;
    }
}
