package dev.kista.desktop.snippet;

import dev.kista.codec.Carried;
import dev.kista.codec.Dialect;
import dev.kista.codec.Format;
import dev.kista.codec.Problem;
import dev.kista.codec.exchange.WriteOptions;
import dev.kista.service.exchange.Disagreement;
import dev.kista.service.exchange.ExportScope;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What the snippet pane shows.
final class SnippetModel {
    private final ObjectProperty<Target> target = new SimpleObjectProperty<>(Target.COMPOSE);
    private final BooleanProperty list = new SimpleBooleanProperty();
    private final ObjectProperty<Dialect> dialect = new SimpleObjectProperty<>(Dialect.COMPOSE);
    private final ObjectProperty<Optional<Carried>> carried =
            new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty stringData = new SimpleBooleanProperty();
    private final BooleanProperty inherited = new SimpleBooleanProperty();
    private final IntegerProperty inheritable = new SimpleIntegerProperty();
    private final BooleanProperty onlySelected = new SimpleBooleanProperty();
    private final ObjectProperty<List<UUID>> selected = new SimpleObjectProperty<>(List.of());
    private final BooleanProperty revealed = new SimpleBooleanProperty();
    private final ObjectProperty<State> state = new SimpleObjectProperty<>(State.EMPTY);
    private final ObjectProperty<List<String>> lines = new SimpleObjectProperty<>(List.of());
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final ObservableList<Disagreement> others = FXCollections.observableArrayList();
    private final ObjectBinding<Format> format =
            Bindings.createObjectBinding(() -> target.get().format(list.get()), target, list);

    /// What there is to show.
    enum State {
        /// The namespace has no secrets.
        EMPTY,
        WRITTEN,
        /// A secret cannot be written in this format; the problems say which and why.
        REFUSED
    }

    ObjectProperty<Target> targetProperty() {
        return target;
    }

    /// Whether Compose's `environment:` is a list.
    BooleanProperty listProperty() {
        return list;
    }

    ObjectProperty<Dialect> dialectProperty() {
        return dialect;
    }

    /// What is written in place of what the format usually carries; empty for that.
    ObjectProperty<Optional<Carried>> carriedProperty() {
        return carried;
    }

    /// Whether a Secret of Kubernetes has its values in clear, not in `data`.
    BooleanProperty stringDataProperty() {
        return stringData;
    }

    WriteOptions options(boolean masked) {
        return new WriteOptions(dialect.get(), masked)
                .withCarried(carried.get())
                .withStringData(stringData.get());
    }

    /// Whether what the namespace inherits is written too.
    BooleanProperty inheritedProperty() {
        return inherited;
    }

    /// How many secrets the namespace inherits.
    IntegerProperty inheritableProperty() {
        return inheritable;
    }

    /// Whether only those that are selected are written.
    BooleanProperty onlySelectedProperty() {
        return onlySelected;
    }

    /// The ids of the secrets that are selected and may be written.
    ObjectProperty<List<UUID>> selectedProperty() {
        return selected;
    }

    ExportScope scope() {
        return onlySelected.get()
                ? ExportScope.only(selected.get())
                : new ExportScope(inherited.get(), false);
    }

    /// Whether the values are shown in clear.
    BooleanProperty revealedProperty() {
        return revealed;
    }

    ObjectProperty<State> stateProperty() {
        return state;
    }

    /// The text; holds values only while it is revealed.
    ObjectProperty<List<String>> linesProperty() {
        return lines;
    }

    ObservableList<Problem> problems() {
        return problems;
    }

    /// Who would read a plain env file differently.
    ObservableList<Disagreement> others() {
        return others;
    }

    /// The format that target and form make together.
    ObjectBinding<Format> formatProperty() {
        return format;
    }
}
