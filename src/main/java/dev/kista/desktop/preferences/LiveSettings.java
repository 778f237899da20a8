package dev.kista.desktop.preferences;

import dev.kista.desktop.dialog.Notices;
import dev.kista.desktop.mvc.TaskRunner;
import dev.kista.model.Messages;
import dev.kista.service.settings.Settings;
import dev.kista.service.settings.SettingsFile;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.function.UnaryOperator;

/// The settings in effect. A change is in effect at once and written in the background. FX thread
/// only.
public final class LiveSettings {
    private final SettingsFile file;
    private final TaskRunner tasks;
    private final Notices notices;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<Settings> current;

    /// For threads that may not ask the property.
    private volatile Settings latest;

    public LiveSettings(SettingsFile file, TaskRunner tasks, Notices notices, Messages messages) {
        this.file = file;
        this.tasks = tasks;
        this.notices = notices;
        this.messages = messages;
        this.latest = file.load();
        this.current = new ReadOnlyObjectWrapper<>(latest);
    }

    /// On any thread.
    public Settings now() {
        return latest;
    }

    public ReadOnlyObjectProperty<Settings> currentProperty() {
        return current.getReadOnlyProperty();
    }

    public void change(UnaryOperator<Settings> change) {
        var next = change.apply(current.get());
        if (next.equals(current.get())) {
            return;
        }
        latest = next;
        current.set(next);
        tasks.<Boolean>run(
                messages.text("preferences.saving"),
                TaskRunner.Lane.READING,
                progress -> {
                    file.save(next);
                    return true;
                },
                saved -> {},
                failure -> notices.warning(messages.text("preferences.not-saved")));
    }
}
