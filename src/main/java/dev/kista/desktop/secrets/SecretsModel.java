package dev.kista.desktop.secrets;

import dev.kista.desktop.open.Place;
import dev.kista.model.NamespacePath;
import dev.kista.service.search.Trait;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What the table shows.
final class SecretsModel {
    private final ObjectProperty<List<SecretRow>> rows = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Set<RowOrder.Column>> columns =
            new SimpleObjectProperty<>(Set.of());
    private final BooleanProperty whole = new SimpleBooleanProperty(true);
    private final IntegerProperty longestKey = new SimpleIntegerProperty();
    private final IntegerProperty total = new SimpleIntegerProperty();
    private final StringProperty search = new SimpleStringProperty("");
    private final StringProperty searchProblem = new SimpleStringProperty("");
    private final ObjectProperty<List<UUID>> selected = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<@Nullable UUID> revealed = new SimpleObjectProperty<>();
    private final ObjectProperty<Emptiness> emptiness = new SimpleObjectProperty<>(Emptiness.NONE);
    private final ObjectProperty<Place> place =
            new SimpleObjectProperty<>(new Place.At(NamespacePath.ROOT));
    private final StringProperty placeName = new SimpleStringProperty("");
    private final BooleanProperty inherited = new SimpleBooleanProperty(true);
    private final ObjectProperty<Map<UUID, Set<Trait>>> marks =
            new SimpleObjectProperty<>(Map.of());
    private final BooleanProperty trash = new SimpleBooleanProperty();
    private final SecretFormModel form = new SecretFormModel();
    private final TransferFormModel transfer = new TransferFormModel();

    /// Why there are no rows.
    enum Emptiness {
        /// There are some.
        NONE,
        /// Nothing is in the namespace.
        NAMESPACE,
        /// Nothing is in the vault at all.
        VAULT,
        TRASH,
        /// Nothing that the search finds.
        SEARCH
    }

    /// Sorted and filtered; replaced as a whole.
    ObjectProperty<List<SecretRow>> rowsProperty() {
        return rows;
    }

    /// Whether the rows are all that the search finds; the rest follows.
    BooleanProperty wholeProperty() {
        return whole;
    }

    /// The columns that some row has something for, whatever the search leaves.
    ObjectProperty<Set<RowOrder.Column>> columnsProperty() {
        return columns;
    }

    /// What is wrong with the rows, as far as it is known yet.
    ObjectProperty<Map<UUID, Set<Trait>>> marksProperty() {
        return marks;
    }

    /// How many letters the longest key has, whatever the search leaves.
    IntegerProperty longestKeyProperty() {
        return longestKey;
    }

    /// How many there are without the search.
    IntegerProperty totalProperty() {
        return total;
    }

    StringProperty searchProperty() {
        return search;
    }

    /// Why a search cannot find anything; empty if it can.
    StringProperty searchProblemProperty() {
        return searchProblem;
    }

    ObjectProperty<List<UUID>> selectedProperty() {
        return selected;
    }

    /// The one row that shows its value; `null` for none.
    ObjectProperty<@Nullable UUID> revealedProperty() {
        return revealed;
    }

    ObjectProperty<Emptiness> emptinessProperty() {
        return emptiness;
    }

    ObjectProperty<Place> placeProperty() {
        return place;
    }

    /// What the place is called.
    StringProperty placeNameProperty() {
        return placeName;
    }

    /// Whether a namespace also shows what it inherits.
    BooleanProperty inheritedProperty() {
        return inherited;
    }

    /// Whether what is shown was deleted.
    BooleanProperty trashProperty() {
        return trash;
    }

    SecretFormModel form() {
        return form;
    }

    TransferFormModel transfer() {
        return transfer;
    }
}
