package dev.kista.desktop.importing;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Shows the values of one row at a time, and hides them by itself after a while.
final class Reveal {
    private static final Duration REVEALED_FOR = Duration.seconds(30);

    private final SourceModel model;
    private final PauseTransition hiding = new PauseTransition(REVEALED_FOR);

    Reveal(SourceModel model) {
        this.model = model;
        hiding.setOnFinished(event -> hide());
    }

    /// Shows a row and hides the one before; or hides it, if it is the one shown.
    void toggle(RowModel row) {
        var before = model.revealedProperty().get();
        hide();
        if (row != before) {
            row.revealedProperty().set(true);
            model.revealedProperty().set(row);
            hiding.playFromStart();
        }
    }

    void hide() {
        hiding.stop();
        var row = model.revealedProperty().get();
        if (row != null) {
            row.revealedProperty().set(false);
            model.revealedProperty().set(null);
        }
    }
}
