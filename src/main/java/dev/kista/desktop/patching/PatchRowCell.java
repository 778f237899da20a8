package dev.kista.desktop.patching;

import dev.kista.codec.patch.DiffLine;
import dev.kista.model.Messages;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/// A line of the difference: its number, a sign that says what happens to it, its text.
final class PatchRowCell extends ListCell<PatchRow> {
    private static final PseudoClass ADDED = PseudoClass.getPseudoClass("added");
    private static final PseudoClass REMOVED = PseudoClass.getPseudoClass("removed");

    private final Messages messages;
    private final Label number = new Label();
    private final Label sign = new Label();
    private final Label text = new Label();
    private final HBox line = new HBox(number, sign, text);

    PatchRowCell(Messages messages) {
        this.messages = messages;
        number.getStyleClass().addAll("mono", "line-number");
        sign.getStyleClass().addAll("mono", "sign");
        text.getStyleClass().add("mono");
        text.setMinWidth(Region.USE_PREF_SIZE);
        line.getStyleClass().add("left");
        getStyleClass().add("patch-row");
    }

    @Override
    protected void updateItem(@Nullable PatchRow row, boolean empty) {
        super.updateItem(row, empty);
        var kind = !empty && row instanceof PatchRow.Line it ? it.kind() : DiffLine.Kind.CONTEXT;
        pseudoClassStateChanged(ADDED, kind == DiffLine.Kind.ADDED);
        pseudoClassStateChanged(REMOVED, kind == DiffLine.Kind.REMOVED);
        setGraphic(null);
        setText(null);
        setAccessibleText(null);
        if (empty || row == null) {
            return;
        }
        switch (row) {
            case PatchRow.OfFile it ->
                    heading(it.made() ? messages.text("patching.made", it.name()) : it.name());
            case PatchRow.Gap() -> setText("⋯");
            case PatchRow.Line it -> line(it);
        }
    }

    private void heading(String words) {
        var label = new Label(words);
        label.getStyleClass().add("pane-title");
        setGraphic(label);
        setAccessibleText(words);
    }

    private void line(PatchRow.Line it) {
        number.setText(Integer.toString(it.number()));
        sign.setText(Character.toString(it.kind().sign()));
        text.setText(it.masked());
        setGraphic(line);
        var key =
                switch (it.kind()) {
                    case ADDED -> "patching.line.added";
                    case REMOVED -> "patching.line.removed";
                    case CONTEXT -> "patching.line.same";
                };
        setAccessibleText(messages.text(key, it.number(), it.masked()));
    }
}
