package dev.kista.desktop.unlock;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/// What the unlock screen shows. Holds no password.
final class UnlockModel {
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty problem = new SimpleStringProperty("");
    private final BooleanProperty busy = new SimpleBooleanProperty();
    private final BooleanProperty closing = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable Path> keyFile = new SimpleObjectProperty<>();

    StringProperty nameProperty() {
        return name;
    }

    /// Why the vault was not opened; empty if it was not tried.
    StringProperty problemProperty() {
        return problem;
    }

    /// Whether the key is being derived.
    BooleanProperty busyProperty() {
        return busy;
    }

    /// Whether the last edits are still being saved, so that there is nothing to unlock yet.
    BooleanProperty closingProperty() {
        return closing;
    }

    ObjectProperty<@Nullable Path> keyFileProperty() {
        return keyFile;
    }
}
