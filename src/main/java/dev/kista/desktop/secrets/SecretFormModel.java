package dev.kista.desktop.secrets;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// The form for a new secret. Its value stays in the field that it is typed into.
final class SecretFormModel {
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final StringProperty place = new SimpleStringProperty("");
    private final StringProperty key = new SimpleStringProperty("");
    private final StringProperty problem = new SimpleStringProperty("");
    private final StringProperty remark = new SimpleStringProperty("");

    BooleanProperty openProperty() {
        return open;
    }

    /// The namespace that it will be in, as words.
    StringProperty placeProperty() {
        return place;
    }

    StringProperty keyProperty() {
        return key;
    }

    /// What is wrong with the key; empty if nothing is.
    StringProperty problemProperty() {
        return problem;
    }

    /// What is right but probably not meant; empty if nothing is.
    StringProperty remarkProperty() {
        return remark;
    }
}
