package dev.kista.desktop.secrets;

import atlantafx.base.theme.Styles;

import dev.kista.desktop.control.SecretLine;
import dev.kista.model.Messages;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.UUID;

/// Eight dots, or the value while this row is the revealed one, and the eye.
final class ValueCell extends RowCell {
    private final SecretsController controller;
    private final Messages messages;
    private final SecretLine line;
    private final FontIcon icon = new FontIcon(Feather.EYE);
    private final Button eye = new Button(null, icon);
    private final Tooltip tooltip = new Tooltip();
    private final HBox box;
    private @Nullable UUID revealed;

    ValueCell(SecretsController controller, Messages messages) {
        this.controller = controller;
        this.messages = messages;
        line = new SecretLine(messages);
        HBox.setHgrow(line, Priority.ALWAYS);
        eye.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "eye");
        eye.setFocusTraversable(false);
        eye.setTooltip(tooltip);
        eye.setOnAction(event -> pressed());
        box = new HBox(line, eye);
        box.getStyleClass().add("cell-box");
    }

    private void pressed() {
        var row = getItem();
        if (row != null) {
            getTableView().getSelectionModel().clearAndSelect(getIndex());
            controller.onReveal(row.id());
        }
    }

    /// Says which row is revealed now.
    void reveal(@Nullable UUID id) {
        revealed = id;
        var row = getItem();
        if (row != null && !isEmpty()) {
            show(row);
        }
    }

    @Override
    void show(SecretRow row) {
        var value = row.id().equals(revealed) ? controller.value(row.id()) : null;
        var words = messages.text("secrets.reveal", row.keyText());
        if (value != null && value.isPresent()) {
            line.reveal(value.get());
            words = messages.text("secrets.hide", row.keyText());
            icon.setIconCode(Feather.EYE_OFF);
        } else {
            line.hide();
            icon.setIconCode(Feather.EYE);
        }
        eye.setAccessibleText(words);
        tooltip.setText(messages.text("secret.tooltip", words));
        setAccessibleText(messages.text("secrets.masked"));
        setGraphic(box);
    }

    @Override
    void clear() {
        line.hide();
        super.clear();
    }
}
