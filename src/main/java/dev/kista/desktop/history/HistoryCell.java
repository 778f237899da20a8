package dev.kista.desktop.history;

import dev.kista.codec.exchange.WriteOptions;
import dev.kista.desktop.history.HistoryRow.Side;
import dev.kista.model.Messages;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.jspecify.annotations.Nullable;

/// A row of the comparison: a heading, or a line with its number, a sign and its text.
///
/// What is shown of a value is drawn in a text flow, because JavaFX keeps the text of labels in a
/// cache of layouts, and is dropped when the value is hidden, also by a cell that is not in use.
final class HistoryCell extends ListCell<HistoryRow> {
    private static final PseudoClass ADDED = PseudoClass.getPseudoClass("added");
    private static final PseudoClass REMOVED = PseudoClass.getPseudoClass("removed");

    private final HistoryController controller;
    private final HistoryModel model;
    private final Messages messages;
    private final Label number = new Label();
    private final Label sign = new Label();
    private final TextFlow text = new TextFlow();
    private final HBox line = new HBox(number, sign, text);
    private final Label part = new Label();
    private final Label words = new Label();
    private final HBox heading = new HBox(part, words);

    HistoryCell(HistoryController controller, HistoryModel model, Messages messages) {
        this.controller = controller;
        this.model = model;
        this.messages = messages;
        number.getStyleClass().addAll("mono", "line-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        sign.getStyleClass().addAll("mono", "sign");
        sign.setMinWidth(Region.USE_PREF_SIZE);
        text.setMinWidth(Region.USE_PREF_SIZE);
        line.getStyleClass().add("left");
        part.getStyleClass().add("pane-title");
        words.getStyleClass().add("muted");
        heading.getStyleClass().addAll("history-heading", "group", "left");
        getStyleClass().addAll("patch-row", "history-row");
        model.revealedProperty().subscribe(revealed -> draw());
    }

    @Override
    protected void updateItem(@Nullable HistoryRow row, boolean empty) {
        super.updateItem(row, empty);
        draw();
    }

    private void draw() {
        var row = isEmpty() ? null : getItem();
        text.getChildren().clear();
        pseudoClassStateChanged(ADDED, side(row) == Side.AFTER);
        pseudoClassStateChanged(REMOVED, side(row) == Side.BEFORE);
        setText(null);
        setAccessibleText(null);
        setGraphic(null);
        switch (row) {
            case null -> {}
            case HistoryRow.Heading it -> heading(it);
            case HistoryRow.Clear it -> clear(it);
            case HistoryRow.Line it -> line(it);
            case HistoryRow.Same it -> same(it);
        }
    }

    private static @Nullable Side side(@Nullable HistoryRow row) {
        return switch (row) {
            case HistoryRow.Clear it -> it.side();
            case HistoryRow.Line it -> it.side();
            case null, default -> null;
        };
    }

    private void heading(HistoryRow.Heading it) {
        part.setText(it.part());
        words.setText(it.words());
        setAccessibleText(it.part() + ". " + it.words());
        setGraphic(heading);
    }

    private void clear(HistoryRow.Clear it) {
        show("", it.side());
        piece(it.text().replace("\n", "↵ "), false);
        setAccessibleText(
                messages.text(
                        it.side() == Side.BEFORE ? "history.row.before" : "history.row.after",
                        it.text()));
    }

    private void line(HistoryRow.Line it) {
        show(Integer.toString(it.number()), it.side());
        if (model.revealedProperty().get()) {
            LinePieces.of(controller.text(it.side(), it.line()), it.line(), it.changed())
                    .forEach(each -> piece(each.text(), each.changed()));
        } else {
            piece(WriteOptions.MASK, false);
        }
        setAccessibleText(
                messages.text(
                        it.side() == Side.BEFORE
                                ? "history.row.before.line"
                                : "history.row.after.line",
                        it.number()));
    }

    private void same(HistoryRow.Same it) {
        number.setText("⋯");
        sign.setText(" ");
        var words = new Label(messages.text("history.same-lines", it.count()));
        words.getStyleClass().add("muted");
        text.getChildren().add(words);
        setGraphic(line);
        setAccessibleText(words.getText());
    }

    private void show(String which, Side side) {
        number.setText(which);
        sign.setText(side == Side.BEFORE ? "−" : "+");
        setGraphic(line);
    }

    private void piece(String words, boolean changed) {
        var piece = new Text(words);
        piece.getStyleClass().addAll("mono", "piece");
        if (changed) {
            piece.getStyleClass().add("changed");
        }
        text.getChildren().add(piece);
    }
}
