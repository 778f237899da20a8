package dev.kista.desktop.preferences;

import dev.kista.codec.Dialect;
import dev.kista.codec.Format;
import dev.kista.desktop.mvc.Part;
import dev.kista.model.Messages;
import dev.kista.service.settings.Settings;

import javafx.scene.layout.Region;

/// Shows the preferences and puts every change into effect at once.
public final class PreferencesController implements Part {
    private final LiveSettings settings;
    private final PreferencesView view;

    public PreferencesController(LiveSettings settings, Messages messages) {
        this.settings = settings;
        var model = new PreferencesModel();
        model.settingsProperty().set(settings.now());
        settings.currentProperty().subscribe(now -> model.settingsProperty().set(now));
        this.view = new PreferencesView(model, this, messages);
    }

    @Override
    public Region root() {
        return view.root();
    }

    void onTheme(Settings.Theme theme) {
        settings.change(now -> now.withTheme(theme));
    }

    void onAccent(Settings.Accent accent) {
        settings.change(now -> now.withAccent(accent));
    }

    void onDensity(Settings.Density density) {
        settings.change(now -> now.withDensity(density));
    }

    void onLanguage(Settings.Language language) {
        settings.change(now -> now.withLanguage(language));
    }

    void onLockOnMinimise(boolean lock) {
        settings.change(now -> now.withLockOnMinimise(lock));
    }

    void onDialect(Dialect dialect) {
        settings.change(now -> now.withDialect(dialect));
    }

    void onExportFormat(Format format) {
        settings.change(now -> now.withExportFormat(format));
    }

    void onFontSize(int size) {
        settings.change(now -> now.withFontSize(size));
    }

    void onClipboardSeconds(int seconds) {
        settings.change(now -> now.withClipboardSeconds(seconds));
    }

    void onLockMinutes(int minutes) {
        settings.change(now -> now.withLockMinutes(minutes));
    }

    void onBackups(int backups) {
        settings.change(now -> now.withBackups(backups));
    }
}
