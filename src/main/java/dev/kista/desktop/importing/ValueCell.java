package dev.kista.desktop.importing;

import dev.kista.codec.exchange.WriteOptions;
import dev.kista.model.Messages;
import dev.kista.model.SecretValue;

import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/// A value, masked until its row is revealed. What is shown in clear is dropped when the row is
/// hidden again or the cell goes on to another row. Drawn in a text flow, because JavaFX keeps the
/// text of labels in a cache of layouts.
final class ValueCell extends RowCell {
    private final Function<RowModel, @Nullable SecretValue> value;
    private final Messages messages;
    private final ClearText clear;
    private final Text text = new Text();
    private final TextFlow flow = new TextFlow(text);

    ValueCell(Function<RowModel, @Nullable SecretValue> value, Messages messages) {
        this.value = value;
        this.messages = messages;
        this.clear = new ClearText(messages);
        text.getStyleClass().add("mono");
    }

    @Override
    protected Subscription show(RowModel row) {
        var here = value.apply(row);
        if (here == null) {
            return Subscription.EMPTY;
        }
        setGraphic(flow);
        return row.revealedProperty()
                .subscribe(revealed -> fill(here, revealed))
                .and(() -> text.setText(""));
    }

    private void fill(SecretValue here, boolean revealed) {
        text.setText(revealed ? clear.of(here) : WriteOptions.MASK);
        flow.setAccessibleText(revealed ? null : messages.text("import.masked"));
    }

    @Override
    protected double computePrefHeight(double width) {
        var inner = getTableColumn().getWidth() - snappedLeftInset() - snappedRightInset();
        return getGraphic() == null
                ? super.computePrefHeight(width)
                : flow.prefHeight(inner) + snappedTopInset() + snappedBottomInset();
    }
}
