package dev.kista.desktop.secrets;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import java.util.Collection;

/// Tags as chips: as many as there is room for, then how many more there are.
final class TagsCell extends RowCell {
    private final HBox box = new HBox();
    private final Label more = pill();
    private final Tooltip tooltip = new Tooltip();
    private int tags;

    TagsCell() {
        box.getStyleClass().add("tags-box");
        more.setMinWidth(Region.USE_PREF_SIZE);
        widthProperty().subscribe(width -> fit());
    }

    @Override
    void show(SecretRow row) {
        lay(row.tags());
        var all = String.join(", ", row.tags());
        tooltip.setText(all);
        setTooltip(all.isEmpty() ? null : tooltip);
        setAccessibleText(all);
        setGraphic(box);
        fit();
    }

    /// Chips that are there already are written anew, and kept: making one takes longer.
    private void lay(Collection<String> words) {
        var chips = box.getChildren();
        if (chips.isEmpty()) {
            chips.add(more);
        }
        while (chips.size() <= words.size()) {
            chips.addFirst(pill());
        }
        tags = 0;
        for (var word : words) {
            ((Label) chips.get(tags++)).setText(word);
        }
        chips.subList(tags, chips.size() - 1).forEach(each -> show(each, false));
    }

    @Override
    protected void layoutChildren() {
        fit();
        super.layoutChildren();
    }

    /// Measured here and not by the box, which would rather cut each chip a little.
    private void fit() {
        if (getItem() == null || isEmpty() || box.getScene() == null) {
            return;
        }
        var room = getWidth() - snappedLeftInset() - snappedRightInset();
        var gap = box.getSpacing();
        var used = 0.0;
        var shown = 0;
        for (; shown < tags; shown++) {
            var width = box.getChildren().get(shown).prefWidth(-1) + (shown == 0 ? 0 : gap);
            more.setText("+" + (tags - shown - 1));
            var rest = shown == tags - 1 ? 0 : gap + more.prefWidth(-1);
            if (used + width + rest > room) {
                break;
            }
            used += width;
        }
        // At least one, cut if it must be.
        shown = Math.max(shown, Math.min(tags, 1));
        for (var i = 0; i < tags; i++) {
            show(box.getChildren().get(i), i < shown);
        }
        more.setText("+" + (tags - shown));
        show(more, shown < tags);
    }

    private static void show(Node node, boolean whether) {
        node.setVisible(whether);
        node.setManaged(whether);
    }

    private static Label pill() {
        var pill = new Label();
        pill.getStyleClass().add("pill");
        pill.setMinWidth(0);
        return pill;
    }
}
