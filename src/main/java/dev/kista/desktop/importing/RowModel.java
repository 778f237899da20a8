package dev.kista.desktop.importing;

import dev.kista.service.exchange.ImportRow;
import dev.kista.service.exchange.ImportRow.Outcome;
import dev.kista.service.value.Difference;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

/// One key of a source.
final class RowModel {
    private final ImportRow row;
    private final @Nullable Difference difference;
    private final @Nullable AppliedFix applied;
    private final BooleanProperty chosen = new SimpleBooleanProperty();
    private final BooleanProperty revealed = new SimpleBooleanProperty();
    private final StringProperty overriddenBy = new SimpleStringProperty("");

    RowModel(ImportRow row, @Nullable AppliedFix applied) {
        this.row = row;
        this.applied = applied;
        var now = row.now();
        var then = row.then();
        difference =
                row.outcome() == Outcome.CHANGED && now != null && then != null
                        ? Difference.between(now, then)
                        : null;
    }

    ImportRow row() {
        return row;
    }

    /// In what the value changes; `null` unless it does.
    @Nullable Difference difference() {
        return difference;
    }

    /// What the user mended here; `null` if nothing.
    @Nullable AppliedFix applied() {
        return applied;
    }

    boolean canBeChosen() {
        return row.outcome() == Outcome.NEW || row.outcome() == Outcome.CHANGED;
    }

    boolean hasProblem() {
        return !row.problems().isEmpty() || applied != null;
    }

    BooleanProperty chosenProperty() {
        return chosen;
    }

    BooleanProperty revealedProperty() {
        return revealed;
    }

    /// The name of a later source that has the same key for the same namespace and so wins.
    StringProperty overriddenByProperty() {
        return overriddenBy;
    }

    /// Whether confirming takes it.
    boolean isTaken() {
        return chosen.get() && overriddenBy.get().isEmpty();
    }
}
