package dev.kista.desktop.welcome;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The vaults that were open on this machine, as cards.
final class WelcomeModel {
    private final ObservableList<VaultCard> cards = FXCollections.observableArrayList();
    private final StringProperty problem = new SimpleStringProperty("");

    ObservableList<VaultCard> cards() {
        return cards;
    }

    /// Why the list may not be what it should; empty if it is.
    StringProperty problemProperty() {
        return problem;
    }
}
