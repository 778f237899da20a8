package dev.kista.desktop.importing;

import dev.kista.model.Messages;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.util.Subscription;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.function.Consumer;

/// The eye that shows and hides one row's values.
final class RevealCell extends RowCell {
    private final Consumer<RowModel> reveal;
    private final Messages messages;

    RevealCell(Consumer<RowModel> reveal, Messages messages) {
        this.reveal = reveal;
        this.messages = messages;
        getStyleClass().add("reveal-cell");
    }

    @Override
    protected Subscription show(RowModel row) {
        if (row.row().now() == null && row.row().then() == null) {
            return Subscription.EMPTY;
        }
        var icon = new FontIcon(Feather.EYE);
        var eye = new Button(null, icon);
        eye.setFocusTraversable(false);
        eye.getStyleClass().addAll("button-icon", "flat", "small");
        eye.setOnAction(event -> reveal.accept(row));
        var tooltip = new Tooltip();
        eye.setTooltip(tooltip);
        setGraphic(eye);
        return row.revealedProperty()
                .subscribe(
                        revealed -> {
                            var words = revealed ? "import.hide" : "import.reveal";
                            icon.setIconCode(revealed ? Feather.EYE_OFF : Feather.EYE);
                            tooltip.setText(messages.text(words, row.row().key().text()));
                            eye.setAccessibleText(tooltip.getText());
                        });
    }
}
