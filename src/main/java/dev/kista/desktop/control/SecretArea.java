package dev.kista.desktop.control;

import dev.kista.model.Messages;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Skin;

/// Hidden text of any number of lines, wrapped at the edge: for the value of a secret. While hidden
/// and without the focus it shows eight dots whatever it holds.
///
/// Enter begins a new line; `Tab` leaves, so that the keyboard is never caught.
public final class SecretArea extends SecretInput {
    private static final int DEFAULT_ROWS = 4;

    private final IntegerProperty rows = new SimpleIntegerProperty(this, "rows", DEFAULT_ROWS);

    public SecretArea(Messages messages) {
        super(messages, true);
        getStyleClass().addAll("text-area", "secret-area");
    }

    /// How many lines are seen at once, if there is room.
    public IntegerProperty rowsProperty() {
        return rows;
    }

    @Override
    AccessibleRole revealedRole() {
        return AccessibleRole.TEXT_AREA;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new SecretAreaSkin(this);
    }
}
