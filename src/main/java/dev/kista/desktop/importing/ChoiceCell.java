package dev.kista.desktop.importing;

import dev.kista.model.Messages;

import javafx.scene.control.CheckBox;
import javafx.util.Subscription;

import java.util.function.BiConsumer;

/// Whether a key is taken. Nothing to choose where nothing would change.
final class ChoiceCell extends RowCell {
    private final BiConsumer<RowModel, Boolean> choose;
    private final Messages messages;

    ChoiceCell(BiConsumer<RowModel, Boolean> choose, Messages messages) {
        this.choose = choose;
        this.messages = messages;
        getStyleClass().add("choice-cell");
    }

    @Override
    protected Subscription show(RowModel row) {
        if (!row.canBeChosen()) {
            return Subscription.EMPTY;
        }
        var box = new CheckBox();
        box.setFocusTraversable(false);
        box.setAccessibleText(messages.text("import.choice", row.row().key().text()));
        box.setOnAction(event -> choose.accept(row, box.isSelected()));
        setGraphic(box);
        return row.chosenProperty().subscribe(box::setSelected);
    }
}
