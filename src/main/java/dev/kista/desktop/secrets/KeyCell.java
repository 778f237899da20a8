package dev.kista.desktop.secrets;

import dev.kista.desktop.control.Ages;
import dev.kista.model.Messages;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The key, with a mark where something is wrong with the secret. The words of the mark are its
/// tooltip and what assistive technology reads.
final class KeyCell extends RowCell {
    private final Messages messages;
    private final Ages ages;
    private final Label key = new Label();
    private final HBox box = new HBox(key);

    KeyCell(Messages messages, Ages ages) {
        this.messages = messages;
        this.ages = ages;
        key.getStyleClass().add("mono");
        key.setMinWidth(0);
        box.getStyleClass().add("cell-box");
    }

    @Override
    void show(SecretRow row) {
        key.setText(row.keyText().isEmpty() ? messages.text("secrets.key.none") : row.keyText());
        box.getChildren().setAll(key);
        var words = new StringBuilder();
        if (!row.valid()) {
            mark(Feather.ALERT_TRIANGLE, messages.text("secrets.key.invalid"), words);
        }
        if (row.isExpired() && row.expiry() != null) {
            mark(Feather.CLOCK, messages.text("secrets.expired", ages.age(row.expiry())), words);
        }
        var all = words.isEmpty() ? row.keyText() : row.keyText() + "\n" + words;
        setTooltip(new Tooltip(all));
        setAccessibleText(all);
        setGraphic(box);
    }

    private void mark(Ikon icon, String meaning, StringBuilder words) {
        Node mark = new FontIcon(icon);
        mark.getStyleClass().add("warning-text");
        box.getChildren().add(mark);
        words.append(words.isEmpty() ? "" : "\n").append(meaning);
    }
}
