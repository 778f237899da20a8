package dev.kista.desktop.shell;

import dev.kista.desktop.mvc.Part;
import dev.kista.desktop.mvc.TaskStatus;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

/// What the frame shows.
final class ShellModel {
    private final StringProperty title = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Part> content = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable VaultScreen> vault = new SimpleObjectProperty<>();
    private final IntegerProperty locksIn = new SimpleIntegerProperty();
    private final ObservableList<TaskStatus> tasks;

    ShellModel(ObservableList<TaskStatus> tasks) {
        this.tasks = tasks;
    }

    /// The vault's name, or the program's while none is chosen.
    StringProperty titleProperty() {
        return title;
    }

    ObjectProperty<@Nullable Part> contentProperty() {
        return content;
    }

    /// The tool bar and the status bar are there for it; `null` while no vault is unlocked.
    ObjectProperty<@Nullable VaultScreen> vaultProperty() {
        return vault;
    }

    /// In minutes; 0 while it does not lock by itself.
    IntegerProperty locksInProperty() {
        return locksIn;
    }

    ObservableList<TaskStatus> tasks() {
        return tasks;
    }
}
