package dev.kista.desktop.importing;

import dev.kista.model.Messages;
import dev.kista.service.exchange.ImportRow.Outcome;

import javafx.scene.control.Label;
import javafx.util.Subscription;

/// What taking a key would do: an icon and a word.
final class OutcomeCell extends RowCell {
    private final Messages messages;

    OutcomeCell(Messages messages) {
        this.messages = messages;
    }

    @Override
    protected Subscription show(RowModel row) {
        setGraphic(label(row.row().outcome(), messages));
        return Subscription.EMPTY;
    }

    static Label label(Outcome outcome, Messages messages) {
        var id = OutcomeLook.id(outcome);
        var label = new Label(messages.text("import.outcome." + id), OutcomeLook.icon(outcome));
        label.getStyleClass().addAll("outcome", "outcome-" + id);
        label.setMinWidth(Label.USE_PREF_SIZE);
        return label;
    }
}
