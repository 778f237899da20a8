package dev.kista.desktop.importing;

import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.util.Subscription;

/// A key, as it would be stored. A long one is cut in the middle and whole in its tooltip.
final class KeyCell extends RowCell {
    KeyCell() {}

    @Override
    protected Subscription show(RowModel row) {
        var text = row.row().key().text();
        var label = new Label(text);
        label.getStyleClass().add("mono");
        label.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        label.setTooltip(new Tooltip(text));
        setGraphic(label);
        return Subscription.EMPTY;
    }
}
