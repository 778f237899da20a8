package dev.kista.desktop.secrets;

import dev.kista.model.Messages;
import dev.kista.service.search.Trait;

import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// A mark where something is wrong with a secret, and in its tooltip what.
final class HealthCell extends RowCell {
    private final SecretsController controller;
    private final Messages messages;
    private final Tooltip tooltip = new Tooltip();
    private final FontIcon icon = new FontIcon(Feather.ALERT_TRIANGLE);

    HealthCell(SecretsController controller, Messages messages) {
        this.controller = controller;
        this.messages = messages;
        icon.getStyleClass().add("warning-text");
    }

    @Override
    void show(SecretRow row) {
        var marks = controller.marks(row.id());
        var words = words(marks);
        setGraphic(marks.isEmpty() ? null : icon);
        tooltip.setText(words);
        setTooltip(marks.isEmpty() ? null : tooltip);
        setAccessibleText(words);
    }

    /// Shows what is known now.
    void mark() {
        var row = getItem();
        if (row != null && !isEmpty()) {
            show(row);
        }
    }

    private String words(Set<Trait> marks) {
        return marks.stream()
                .map(each -> messages.text("secrets.mark." + each.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining("\n"));
    }
}
