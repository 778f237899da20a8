package dev.kista.desktop.create;

import dev.kista.desktop.control.StrengthBar;

import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.EnumMap;
import java.util.Map;

/// What the form shows. Holds no password.
final class CreateModel {
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty place = new SimpleStringProperty("");
    private final Map<Field, StringProperty> problems = new EnumMap<>(Field.class);
    private final IntegerProperty score = new SimpleIntegerProperty(StrengthBar.NONE);
    private final StringProperty strength = new SimpleStringProperty("");
    private final StringProperty advice = new SimpleStringProperty("");
    private final StringProperty failure = new SimpleStringProperty("");
    private final BooleanProperty busy = new SimpleBooleanProperty();

    /// The fields that can be wrong.
    enum Field {
        NAME,
        PLACE,
        PASSWORD,
        REPEAT
    }

    CreateModel() {
        for (var field : Field.values()) {
            problems.put(field, new SimpleStringProperty(""));
        }
    }

    StringProperty nameProperty() {
        return name;
    }

    /// Of the file, as typed.
    StringProperty placeProperty() {
        return place;
    }

    /// What is wrong with a field, in words; empty if nothing is.
    StringProperty problemProperty(Field field) {
        var problem = problems.get(field);
        if (problem == null) {
            throw new IllegalArgumentException(field.name());
        }
        return problem;
    }

    /// Whether the vault can be made as it stands.
    BooleanExpression validProperty() {
        return problems.values().stream()
                .<BooleanExpression>map(each -> each.isEmpty())
                .reduce(BooleanExpression::and)
                .orElseThrow();
    }

    /// Of the password, from 0 to 4.
    IntegerProperty scoreProperty() {
        return score;
    }

    StringProperty strengthProperty() {
        return strength;
    }

    StringProperty adviceProperty() {
        return advice;
    }

    /// Why the vault could not be made; empty if it was not tried.
    StringProperty failureProperty() {
        return failure;
    }

    BooleanProperty busyProperty() {
        return busy;
    }
}
