package dev.kista.desktop.importing;

import dev.kista.codec.Dialect;
import dev.kista.codec.Format;
import dev.kista.codec.Problem;
import dev.kista.service.exchange.ImportRow.Outcome;
import dev.kista.service.see.SeenBy;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// One source in the preview: a tab.
final class SourceModel {
    private final String name;
    private final ObjectProperty<SourceState> state =
            new SimpleObjectProperty<>(SourceState.READING);
    private final StringProperty failure = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Format>> asked =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<@Nullable Format> format = new SimpleObjectProperty<>();
    private final ObjectProperty<Dialect> dialect = new SimpleObjectProperty<>(Dialect.COMPOSE);
    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty target = new SimpleStringProperty("");
    private final ObjectProperty<TargetState> targetState =
            new SimpleObjectProperty<>(TargetState.EXISTING);
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final ObservableList<RowModel> rows = FXCollections.observableArrayList();
    private final FilteredList<RowModel> shown = new FilteredList<>(rows);
    private final ObjectProperty<@Nullable RowModel> revealed = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable RowModel> lookedAt = new SimpleObjectProperty<>();
    private final ObservableList<SeenBy> seen = FXCollections.observableArrayList();
    private final BooleanProperty onlyProblems = new SimpleBooleanProperty();

    /// Whether the namespace can be imported into.
    enum TargetState {
        EXISTING,
        NEW,
        /// None was named.
        MISSING,
        /// Kestra would not accept it.
        INVALID;

        boolean isUsable() {
            return this == EXISTING || this == NEW;
        }
    }

    SourceModel(String name) {
        this.name = name;
        onlyProblems.subscribe(
                only -> shown.setPredicate(only ? RowModel::hasProblem : each -> true));
    }

    /// What the user calls it: a file name, or "Pasted text".
    String name() {
        return name;
    }

    ObjectProperty<SourceState> stateProperty() {
        return state;
    }

    /// Why it cannot be read.
    StringProperty failureProperty() {
        return failure;
    }

    /// The format the user chose; empty for the recognised one.
    ObjectProperty<Optional<Format>> askedProperty() {
        return asked;
    }

    /// What it was read as.
    ObjectProperty<@Nullable Format> formatProperty() {
        return format;
    }

    ObjectProperty<Dialect> dialectProperty() {
        return dialect;
    }

    /// Why the format was recognised.
    StringProperty reasonProperty() {
        return reason;
    }

    /// The namespace as the user wrote it.
    StringProperty targetProperty() {
        return target;
    }

    ObjectProperty<TargetState> targetStateProperty() {
        return targetState;
    }

    /// Findings about the source as a whole.
    ObservableList<Problem> problems() {
        return problems;
    }

    ObservableList<RowModel> rows() {
        return rows;
    }

    /// The rows that the filter lets through.
    ObservableList<RowModel> shown() {
        return shown;
    }

    /// The one row whose values are shown in clear; `null` for none.
    ObjectProperty<@Nullable RowModel> revealedProperty() {
        return revealed;
    }

    /// The row that is looked at through the eyes of each reader; `null` for none.
    ObjectProperty<@Nullable RowModel> lookedAtProperty() {
        return lookedAt;
    }

    /// What each reader gets for it; nothing while that is not known.
    ObservableList<SeenBy> seen() {
        return seen;
    }

    BooleanProperty onlyProblemsProperty() {
        return onlyProblems;
    }

    long count(Outcome outcome) {
        return rows.stream().filter(each -> each.row().outcome() == outcome).count();
    }
}
