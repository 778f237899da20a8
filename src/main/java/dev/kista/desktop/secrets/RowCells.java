package dev.kista.desktop.secrets;

import dev.kista.desktop.control.Ages;
import dev.kista.desktop.open.Place;
import dev.kista.model.Messages;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Makes the cells of the columns, and tells those that there are what changes.
final class RowCells {
    private final SecretsController controller;
    private final SecretsModel model;
    private final Messages messages;
    private final Ages ages;
    private final List<ValueCell> values = new ArrayList<>();
    private final List<HealthCell> marks = new ArrayList<>();

    RowCells(SecretsController controller, SecretsModel model, Messages messages, Ages ages) {
        this.controller = controller;
        this.model = model;
        this.messages = messages;
        this.ages = ages;
    }

    /// Shows what is known now of what is wrong with the rows.
    void mark() {
        marks.forEach(HealthCell::mark);
    }

    /// Shows the value of one row in clear, and of no other.
    void reveal(@Nullable UUID id) {
        values.forEach(each -> each.reveal(id));
    }

    RowCell key() {
        return new KeyCell(controller.edits(), messages, ages);
    }

    RowCell value() {
        var cell = new ValueCell(controller, messages);
        cell.reveal(model.revealedProperty().get());
        values.add(cell);
        return cell;
    }

    RowCell health() {
        var cell = new HealthCell(controller, messages);
        marks.add(cell);
        return cell;
    }

    RowCell description() {
        return new DescriptionCell(controller.edits());
    }

    RowCell namespace() {
        return new WordsCell(this::namespace, row -> row.path().toString());
    }

    /// Within a namespace only what is from elsewhere says where it is from.
    private String namespace(SecretRow row) {
        if (model.placeProperty().get() instanceof Place.At && !row.inherited()) {
            return "";
        }
        return row.path().isRoot() ? messages.text("secrets.vault-itself") : row.path().toString();
    }

    RowCell updated() {
        return muted(
                new WordsCell(row -> ages.age(row.modified()), row -> ages.exact(row.modified())));
    }

    RowCell expires() {
        return muted(
                new WordsCell(
                        row -> row.expiry() == null ? "" : ages.until(row.expiry()),
                        row -> row.expiry() == null ? "" : ages.exact(row.expiry())));
    }

    RowCell length() {
        var cell =
                new WordsCell(
                        row -> Integer.toString(row.size()),
                        row -> messages.text("secrets.length", row.size()));
        cell.getStyleClass().add("number");
        return muted(cell);
    }

    private static RowCell muted(RowCell cell) {
        cell.getStyleClass().add("muted");
        return cell;
    }
}
