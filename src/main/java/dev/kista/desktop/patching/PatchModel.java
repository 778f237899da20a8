package dev.kista.desktop.patching;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

/// What is being written where, and what came of looking at it.
final class PatchModel {
    private final ObjectProperty<@Nullable PatchRequest> request = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable PatchPreview> preview = new SimpleObjectProperty<>();
    private final StringProperty failure = new SimpleStringProperty("");
    private final BooleanProperty busy = new SimpleBooleanProperty();

    /// `null` while nothing is being written.
    ObjectProperty<@Nullable PatchRequest> requestProperty() {
        return request;
    }

    /// `null` while the file is being looked at, and when it could not be.
    ObjectProperty<@Nullable PatchPreview> previewProperty() {
        return preview;
    }

    /// Why the file could not be looked at or written, in words; empty if it could.
    StringProperty failureProperty() {
        return failure;
    }

    /// Whether it is being looked at or written.
    BooleanProperty busyProperty() {
        return busy;
    }
}
