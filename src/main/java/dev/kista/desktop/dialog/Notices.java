package dev.kista.desktop.dialog;

import java.util.Optional;

/// Tells the user what happened, without stopping the work. FX thread only.
public interface Notices {
    /// Shows a notice in the place of the one before.
    void show(Notice notice);

    /// Takes back what is shown, when it is nobody's business any more: the vault was locked.
    void clear();

    /// Takes back a notice that asks what no longer has to be asked.
    void withdraw(Notice notice);

    /// Something was done.
    default void info(String text) {
        show(new Notice(Notice.Kind.INFO, text, Optional.empty()));
    }

    /// Something was done and can be taken back, or leads on.
    default void info(String text, String action, Runnable onAction) {
        show(new Notice(Notice.Kind.INFO, text, Optional.of(new Notice.Action(action, onAction))));
    }

    /// Something was done, but not as the user may think.
    default void warning(String text) {
        show(new Notice(Notice.Kind.WARNING, text, Optional.empty()));
    }

    /// Something was not done. Stays until it is closed.
    default void failure(String text) {
        show(new Notice(Notice.Kind.FAILURE, text, Optional.empty()));
    }

    /// Something was not done, and this is what can be done about it.
    default void failure(String text, String action, Runnable onAction) {
        show(
                new Notice(
                        Notice.Kind.FAILURE,
                        text,
                        Optional.of(new Notice.Action(action, onAction))));
    }
}
