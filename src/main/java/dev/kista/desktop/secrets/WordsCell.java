package dev.kista.desktop.secrets;

import javafx.scene.control.Tooltip;

import java.util.function.Function;

/// Plain words, cut where they are too long, with the whole in a tooltip.
final class WordsCell extends RowCell {
    private final Function<SecretRow, String> words;
    private final Function<SecretRow, String> whole;
    private final Tooltip tooltip = new Tooltip();

    WordsCell(Function<SecretRow, String> words, Function<SecretRow, String> whole) {
        this.words = words;
        this.whole = whole;
    }

    @Override
    void show(SecretRow row) {
        // A line break would make a row of two lines out of it.
        setText(words.apply(row).replace('\n', ' '));
        var tip = whole.apply(row);
        tooltip.setText(tip);
        setTooltip(tip.isEmpty() ? null : tooltip);
    }
}
