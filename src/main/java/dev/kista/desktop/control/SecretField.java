package dev.kista.desktop.control;

import dev.kista.model.Messages;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Skin;

/// One line of hidden text with a button that reveals it: for a master password.
public final class SecretField extends SecretInput {
    public SecretField(Messages messages) {
        super(messages, false);
        getStyleClass().addAll("text-field", "secret-field");
    }

    @Override
    AccessibleRole revealedRole() {
        return AccessibleRole.TEXT_FIELD;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new SecretFieldSkin(this);
    }
}
