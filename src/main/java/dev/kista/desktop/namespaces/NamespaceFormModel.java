package dev.kista.desktop.namespaces;

import dev.kista.model.NamespacePath;
import dev.kista.service.NamespaceChange;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

/// The form above the tree: a new namespace, or another path and description for one that is there.
final class NamespaceFormModel {
    private final ObjectProperty<@Nullable Purpose> purpose = new SimpleObjectProperty<>();
    private final StringProperty path = new SimpleStringProperty("");
    private final StringProperty description = new SimpleStringProperty("");
    private final StringProperty problem = new SimpleStringProperty("");
    private final StringProperty consequence = new SimpleStringProperty("");
    private final ObservableList<NamespaceChange> changes = FXCollections.observableArrayList();

    /// What the form is open for.
    sealed interface Purpose {
        record Create() implements Purpose {}

        record Change(NamespacePath present) implements Purpose {}

        /// By dragging or pasting: where to is known, and only asked about once more.
        record Move(NamespacePath present) implements Purpose {}

        record Copy(NamespacePath original) implements Purpose {}
    }

    /// `null` while the form is closed.
    ObjectProperty<@Nullable Purpose> purposeProperty() {
        return purpose;
    }

    StringProperty pathProperty() {
        return path;
    }

    StringProperty descriptionProperty() {
        return description;
    }

    /// What is wrong with the path; empty if nothing is.
    StringProperty problemProperty() {
        return problem;
    }

    /// What will happen, where that is more than the words on the button say.
    StringProperty consequenceProperty() {
        return consequence;
    }

    /// What every namespace is called then; none while nothing would change.
    ObservableList<NamespaceChange> changes() {
        return changes;
    }
}
