package dev.kista.desktop.secrets;

import dev.kista.desktop.control.Ages;
import dev.kista.desktop.open.KeyName;
import dev.kista.model.Messages;
import dev.kista.model.NamespacePath;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Optional;

/// The key, with a mark where something is wrong with the secret. The words of the mark are its
/// tooltip and what assistive technology reads.
final class KeyCell extends EditableCell {
    private static final String WARNING = "warning-text";

    private final InPlaceEdits edits;
    private final Messages messages;
    private final Ages ages;
    private final Label key = new Label();
    private final Tooltip tooltip = new Tooltip();
    private final HBox box = new HBox(key);

    KeyCell(InPlaceEdits edits, Messages messages, Ages ages) {
        super(edits);
        this.edits = edits;
        this.messages = messages;
        this.ages = ages;
        key.getStyleClass().add("mono");
        key.setMinWidth(0);
        field().getStyleClass().add("mono");
        field().setTextFormatter(
                        new TextFormatter<String>(
                                change -> {
                                    change.setText(KeyName.upper(change.getText()));
                                    return change;
                                }));
        box.getStyleClass().add("cell-box");
    }

    @Override
    void show(SecretRow row) {
        key.setText(row.keyText().isEmpty() ? messages.text("secrets.key.none") : row.keyText());
        if (box.getChildren().size() > 1) {
            box.getChildren().setAll(key);
        }
        var words = new StringBuilder();
        if (row.inherited()) {
            var from = messages.text("secrets.inherited", nameOf(row.path()));
            mark(Feather.CORNER_LEFT_UP, "muted", from, words);
        } else if (row.overridden() != null) {
            var over = messages.text("secrets.overriding", nameOf(row.overridden()));
            mark(Feather.CORNER_RIGHT_DOWN, "accent-text", over, words);
        }
        if (!row.valid()) {
            mark(Feather.ALERT_TRIANGLE, WARNING, messages.text("secrets.key.invalid"), words);
        }
        if (row.doubled()) {
            mark(Feather.ALERT_TRIANGLE, WARNING, messages.text("secrets.key.doubled"), words);
        }
        if (row.isExpired() && row.expiry() != null) {
            mark(
                    Feather.CLOCK,
                    WARNING,
                    messages.text("secrets.expired", ages.age(row.expiry())),
                    words);
        }
        var all = words.isEmpty() ? row.keyText() : row.keyText() + "\n" + words;
        tooltip.setText(all);
        setTooltip(tooltip);
        setAccessibleText(all);
        setGraphic(box);
    }

    @Override
    String words(SecretRow row) {
        return row.keyText();
    }

    @Override
    Optional<String> problem(SecretRow row, String typed) {
        return edits.keyProblem(row, typed);
    }

    @Override
    void commit(SecretRow row, String typed) {
        edits.key(row, typed);
    }

    private String nameOf(NamespacePath path) {
        return path.isRoot() ? messages.text("secrets.vault-itself") : path.toString();
    }

    private void mark(Ikon icon, String style, String meaning, StringBuilder words) {
        Node mark = new FontIcon(icon);
        mark.getStyleClass().add(style);
        box.getChildren().add(mark);
        words.append(words.isEmpty() ? "" : "\n").append(meaning);
    }
}
