package dev.kista.desktop.namespaces;

import dev.kista.desktop.open.Place;
import dev.kista.model.NamespacePath;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

import java.util.List;
import java.util.UUID;

/// What the tree shows: its nodes as far as the filter leaves them, which are unfolded, and which
/// one the table shows.
final class NamespacesModel {
    private final ObjectProperty<List<NamespaceNode>> nodes = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Place> shown =
            new SimpleObjectProperty<>(new Place.At(NamespacePath.ROOT));
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObservableSet<UUID> expanded = FXCollections.observableSet();
    private final NamespaceFormModel form = new NamespaceFormModel();

    ObjectProperty<List<NamespaceNode>> nodesProperty() {
        return nodes;
    }

    ObjectProperty<Place> shownProperty() {
        return shown;
    }

    StringProperty filterProperty() {
        return filter;
    }

    /// The unfolded nodes. While the tree is filtered all of it is unfolded, and this stays.
    ObservableSet<UUID> expanded() {
        return expanded;
    }

    boolean isFiltered() {
        return !filter.get().isBlank();
    }

    NamespaceFormModel form() {
        return form;
    }
}
