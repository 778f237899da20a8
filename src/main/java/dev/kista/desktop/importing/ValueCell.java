package dev.kista.desktop.importing;

import dev.kista.codec.exchange.WriteOptions;
import dev.kista.model.Messages;
import dev.kista.model.SecretValue;

import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/// A value, masked until its row is revealed. What is shown in clear is dropped when the row is
/// hidden again or the cell goes on to another row.
final class ValueCell extends RowCell {
    /// More than that is no longer read but measured.
    private static final int LONGEST = 600;

    private final Function<RowModel, @Nullable SecretValue> value;
    private final Messages messages;
    private final Label label = new Label();

    ValueCell(
            TableColumn<RowModel, RowModel> column,
            Function<RowModel, @Nullable SecretValue> value,
            Messages messages) {
        this.value = value;
        this.messages = messages;
        label.getStyleClass().add("mono");
        label.setWrapText(true);
        label.maxWidthProperty().bind(column.widthProperty().subtract(16));
    }

    @Override
    protected Subscription show(RowModel row) {
        var here = value.apply(row);
        if (here == null) {
            return Subscription.EMPTY;
        }
        setGraphic(label);
        return row.revealedProperty()
                .subscribe(revealed -> text(here, revealed))
                .and(() -> label.setText(""));
    }

    private void text(SecretValue here, boolean revealed) {
        label.setText(revealed ? clear(here) : WriteOptions.MASK);
        label.setAccessibleText(revealed ? null : messages.text("import.masked"));
    }

    private String clear(SecretValue here) {
        if (here.isEmpty()) {
            return messages.text("import.value.empty");
        }
        if (!here.isText()) {
            return messages.text("import.value.binary", here.size());
        }
        var text = here.text();
        return text.length() <= LONGEST
                ? visible(text)
                : visible(text.substring(0, LONGEST))
                        + messages.text("import.value.more", text.length() - LONGEST);
    }

    /// Shows the characters that cannot be seen.
    private static String visible(String text) {
        return text.replace("\r", "␍").replace("\n", "␊\n").replace("\t", "␉");
    }

    @Override
    protected double computePrefHeight(double width) {
        var inner = getTableColumn().getWidth() - snappedLeftInset() - snappedRightInset();
        return getGraphic() == null
                ? super.computePrefHeight(width)
                : label.prefHeight(inner) + snappedTopInset() + snappedBottomInset();
    }
}
