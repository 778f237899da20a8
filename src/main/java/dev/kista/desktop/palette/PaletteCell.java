package dev.kista.desktop.palette;

import dev.kista.model.Messages;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// A command: icon, words with the letters that were found, its menu, its keys.
final class PaletteCell extends ListCell<PaletteEntry> {
    /// In em.
    static final double HEIGHT = 2.4615;

    private static final PseudoClass IMPOSSIBLE = PseudoClass.getPseudoClass("impossible");

    private final Messages messages;

    PaletteCell(PaletteController controller, Messages messages) {
        this.messages = messages;
        getStyleClass().add("palette-cell");
        setOnMouseClicked(
                event -> {
                    if (event.getButton() == MouseButton.PRIMARY && getItem() != null) {
                        controller.onRun(getItem());
                    }
                });
    }

    @Override
    protected void updateItem(@Nullable PaletteEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        pseudoClassStateChanged(IMPOSSIBLE, entry != null && !entry.possible());
        if (empty || entry == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        setGraphic(row(entry));
        setAccessibleText(
                entry.possible()
                        ? entry.words() + " " + entry.keys()
                        : messages.text("palette.impossible", entry.words()));
    }

    private HBox row(PaletteEntry entry) {
        var menu = new Label(entry.menu());
        menu.getStyleClass().add("muted");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var row = new HBox(new FontIcon(entry.command().icon()), words(entry), menu, space);
        if (!entry.possible()) {
            var why = new Label(messages.text("palette.not-now"));
            why.getStyleClass().add("muted");
            row.getChildren().add(why);
        } else if (!entry.keys().isEmpty()) {
            var keys = new Label(entry.keys());
            keys.getStyleClass().add("keys");
            row.getChildren().add(keys);
        }
        row.getStyleClass().addAll("group", "left");
        return row;
    }

    private static Node words(PaletteEntry entry) {
        var flow = new TextFlow();
        var words = entry.words();
        var hits = entry.match().hits();
        for (var from = 0; from < words.length(); ) {
            var hit = hits.get(from);
            var to = hit ? hits.nextClearBit(from) : hits.nextSetBit(from);
            to = to < 0 ? words.length() : Math.min(to, words.length());
            var text = new Text(words.substring(from, to));
            text.getStyleClass().add(hit ? "hit" : "words");
            flow.getChildren().add(text);
            from = to;
        }
        flow.setMaxHeight(Region.USE_PREF_SIZE);
        return flow;
    }
}
