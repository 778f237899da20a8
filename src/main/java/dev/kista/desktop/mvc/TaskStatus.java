package dev.kista.desktop.mvc;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// Work that was given to a [BackgroundTaskRunner] and has not ended, as the status bar shows it.
/// FX thread only.
public final class TaskStatus {
    private final String title;
    private final Runnable cancel;
    private final ReadOnlyStringWrapper step = new ReadOnlyStringWrapper(this, "step", "");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress", -1);

    TaskStatus(String title, Runnable cancel) {
        this.title = title;
        this.cancel = cancel;
    }

    public String title() {
        return title;
    }

    /// What the work last said it is at; empty before it says anything.
    public ReadOnlyStringProperty stepProperty() {
        return step.getReadOnlyProperty();
    }

    /// From 0 to 1; negative while the work has not said how far it is.
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    public void cancel() {
        cancel.run();
    }

    void set(double done, String what) {
        progress.set(done);
        step.set(what);
    }
}
