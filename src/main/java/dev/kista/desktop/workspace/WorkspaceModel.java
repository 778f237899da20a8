package dev.kista.desktop.workspace;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Which panes are unfolded, where one is, and what is counted.
final class WorkspaceModel {
    private final BooleanProperty tree = new SimpleBooleanProperty(true);
    private final BooleanProperty detail = new SimpleBooleanProperty(true);
    private final BooleanProperty snippet = new SimpleBooleanProperty(true);
    private final ObservableList<Crumb> crumbs = FXCollections.observableArrayList();
    private final StringProperty counts = new SimpleStringProperty("");
    private final StringProperty saved = new SimpleStringProperty("");

    BooleanProperty treeProperty() {
        return tree;
    }

    BooleanProperty detailProperty() {
        return detail;
    }

    BooleanProperty snippetProperty() {
        return snippet;
    }

    /// From the vault down to what is shown.
    ObservableList<Crumb> crumbs() {
        return crumbs;
    }

    /// How many secrets there are here, in words.
    StringProperty countsProperty() {
        return counts;
    }

    /// When it was saved, in words; empty if nothing was.
    StringProperty savedProperty() {
        return saved;
    }
}
