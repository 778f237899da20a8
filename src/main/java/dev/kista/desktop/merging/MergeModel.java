package dev.kista.desktop.merging;

import dev.kista.store.merge.MergeChange;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/// What is being merged, and what would come of it.
final class MergeModel {
    private final ObjectProperty<@Nullable MergeSource> source = new SimpleObjectProperty<>();
    private final ObservableList<MergeChange> changes = FXCollections.observableArrayList();
    private final BooleanProperty planned = new SimpleBooleanProperty();
    private final BooleanProperty asking = new SimpleBooleanProperty();
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable Path> keyFile = new SimpleObjectProperty<>();
    private final StringProperty problem = new SimpleStringProperty("");

    /// `null` while nothing is being merged.
    ObjectProperty<@Nullable MergeSource> sourceProperty() {
        return source;
    }

    /// What would become of the open vault.
    ObservableList<MergeChange> changes() {
        return changes;
    }

    /// Whether the changes are known and can be taken.
    BooleanProperty plannedProperty() {
        return planned;
    }

    /// Whether the other copy asks for a master password.
    BooleanProperty askingProperty() {
        return asking;
    }

    BooleanProperty busyProperty() {
        return busy;
    }

    /// What opens the other copy beside the password; `null` for nothing.
    ObjectProperty<@Nullable Path> keyFileProperty() {
        return keyFile;
    }

    /// What went wrong, in words; empty if nothing did.
    StringProperty problemProperty() {
        return problem;
    }
}
