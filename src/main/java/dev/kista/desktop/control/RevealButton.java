package dev.kista.desktop.control;

import atlantafx.base.theme.Styles;

import dev.kista.model.Messages;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The eye of a [SecretInput] that has none of its own: shows the text and hides it again.
public final class RevealButton extends ToggleButton {
    private final Messages messages;
    private final FontIcon icon = new FontIcon(Feather.EYE);
    private final Tooltip tooltip = new Tooltip();

    public RevealButton(SecretInput input, Messages messages) {
        this.messages = messages;
        getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "reveal");
        setGraphic(icon);
        setTooltip(tooltip);
        selectedProperty().bindBidirectional(input.revealedProperty());
        input.revealedProperty().subscribe(this::name);
    }

    private void name(boolean revealed) {
        var words = messages.text(revealed ? "secret.hide" : "secret.reveal");
        icon.setIconCode(revealed ? Feather.EYE_OFF : Feather.EYE);
        setAccessibleText(words);
        tooltip.setText(messages.text("secret.tooltip", words));
    }
}
