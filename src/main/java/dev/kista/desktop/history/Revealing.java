package dev.kista.desktop.history;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// Shows what changed in a value, and not for long.
final class Revealing {
    private static final Duration FOR = Duration.seconds(30);

    private final HistoryModel model;
    private final PauseTransition hiding = new PauseTransition(FOR);

    Revealing(HistoryModel model) {
        this.model = model;
        hiding.setOnFinished(done -> hide());
    }

    void toggle() {
        if (model.revealedProperty().get()) {
            hide();
        } else if (model.revealableProperty().get()) {
            model.revealedProperty().set(true);
            hiding.playFromStart();
        }
    }

    void hide() {
        hiding.stop();
        model.revealedProperty().set(false);
    }
}
