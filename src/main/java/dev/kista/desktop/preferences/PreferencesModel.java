package dev.kista.desktop.preferences;

import dev.kista.service.settings.Settings;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// The settings that the fields show.
final class PreferencesModel {
    private final ObjectProperty<Settings> settings = new SimpleObjectProperty<>(Settings.DEFAULT);

    ObjectProperty<Settings> settingsProperty() {
        return settings;
    }
}
