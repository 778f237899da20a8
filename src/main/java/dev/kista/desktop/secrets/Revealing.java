package dev.kista.desktop.secrets;

import dev.kista.desktop.open.OpenVault;
import dev.kista.model.SecretValue;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

import java.util.Optional;
import java.util.UUID;

/// Which row shows its value: at most one, and not for long. FX thread only.
final class Revealing {
    private static final Duration FOR = Duration.seconds(30);

    private final OpenVault open;
    private final SecretsModel model;
    private final PauseTransition hiding = new PauseTransition(FOR);

    Revealing(OpenVault open, SecretsModel model) {
        this.open = open;
        this.model = model;
        hiding.setOnFinished(done -> model.revealedProperty().set(null));
    }

    /// Shows a row's value, or hides it again.
    void toggle(UUID id) {
        if (id.equals(model.revealedProperty().get())) {
            hide();
        } else {
            reveal(id);
        }
    }

    void toggleSelected() {
        var id = open.secretProperty().get();
        if (id != null) {
            toggle(id);
        }
    }

    /// Shows the value of the one selected row, for as long as a key is held.
    void revealSelected() {
        var id = open.secretProperty().get();
        if (id != null && !id.equals(model.revealedProperty().get())) {
            reveal(id);
        }
    }

    private void reveal(UUID id) {
        model.revealedProperty().set(id);
        hiding.playFromStart();
    }

    void hide() {
        hiding.stop();
        model.revealedProperty().set(null);
    }

    /// The value of a revealed row, to be looked at now and not kept.
    Optional<SecretValue> value(UUID id) {
        return id.equals(model.revealedProperty().get())
                ? open.find(id).map(found -> found.secret().value())
                : Optional.empty();
    }
}
