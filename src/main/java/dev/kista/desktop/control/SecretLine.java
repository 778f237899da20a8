package dev.kista.desktop.control;

import dev.kista.model.Messages;
import dev.kista.model.SecretValue;

import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// The beginning of a value on one line, for a row of a table: eight dots, or the value itself for
/// as long as it is revealed. A value that is longer than the line ends in an ellipsis, lest its
/// beginning be taken for all of it. FX thread only.
public final class SecretLine extends Region {
    /// No row is wider.
    private static final int LONGEST = 200;

    private static final String MASK = "••••••••";
    private static final char FIRST_PRINTABLE = ' ';
    private static final char CONTROL_PICTURES = 0x2400;
    private static final char DELETE = 0x7f;
    private static final char PICTURE_OF_DELETE = 0x2421;

    private final Messages messages;
    private final Text text = new Text(MASK);
    private final TextFlow flow = new TextFlow(text);
    private final Text more = new Text("…");
    private final TextFlow ellipsis = new TextFlow(more);
    private final Rectangle clip = new Rectangle();
    private boolean revealed;

    public SecretLine(Messages messages) {
        this.messages = messages;
        getStyleClass().addAll("secret-line", "mono");
        text.getStyleClass().add("shown");
        more.getStyleClass().add("shown");
        ellipsis.getStyleClass().add("ellipsis");
        ellipsis.setVisible(false);
        getChildren().addAll(flow, ellipsis);
        flow.setClip(clip);
        setMinWidth(0);
    }

    /// Shows the value until [#hide()]; it stays the caller's.
    public void reveal(SecretValue value) {
        if (!value.isText()) {
            text.setText(messages.text("secret.line.binary", value.size()));
        } else if (value.isEmpty()) {
            text.setText(messages.text("secret.line.empty"));
        } else {
            text.setText(beginning(value));
        }
        revealed = true;
        requestLayout();
    }

    public void hide() {
        text.setText(MASK);
        revealed = false;
        requestLayout();
    }

    /// Line ends and other control characters are drawn as their symbols.
    private static String beginning(SecretValue value) {
        var whole = value.text();
        var end = Math.min(whole.length(), LONGEST);
        if (end < whole.length() && Character.isLowSurrogate(whole.charAt(end))) {
            end--;
        }
        var shown = new StringBuilder(whole.substring(0, end));
        for (var i = 0; i < shown.length(); i++) {
            var each = shown.charAt(i);
            if (each == DELETE) {
                shown.setCharAt(i, PICTURE_OF_DELETE);
            } else if (each < FIRST_PRINTABLE) {
                shown.setCharAt(i, (char) (CONTROL_PICTURES + each));
            }
        }
        return shown.toString();
    }

    @Override
    protected void layoutChildren() {
        var height = flow.prefHeight(-1);
        var length = flow.prefWidth(-1);
        var y = snapPositionY((getHeight() - height) / 2);
        flow.resizeRelocate(0, y, Math.max(getWidth(), length), height);
        var cut = revealed && length > getWidth();
        var room = cut ? Math.max(0, getWidth() - ellipsis.prefWidth(-1)) : getWidth();
        ellipsis.setVisible(cut);
        ellipsis.resizeRelocate(room, y, ellipsis.prefWidth(-1), height);
        clip.setWidth(room);
        clip.setHeight(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return flow.prefHeight(-1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return flow.prefWidth(-1);
    }
}
