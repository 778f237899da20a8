package dev.kista.desktop.control;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.util.Duration;

/// Draws the text of a [SecretInput], its selection and its caret, and says which place in the text
/// lies under the mouse.
final class SecretCanvas extends Region {
    private static final Duration BLINK = Duration.millis(530);

    private final SecretInput input;
    private final boolean blindWithoutFocus;
    private final Text text = new Text();
    private final TextFlow flow = new TextFlow(text);
    private final Path selection = new Path();
    private final Path caret = new Path();
    private final Label prompt = new Label();
    private final Timeline blink =
            new Timeline(
                    new KeyFrame(BLINK, event -> caret.setOpacity(0)),
                    new KeyFrame(BLINK.multiply(2), event -> caret.setOpacity(1)));

    SecretCanvas(SecretInput input, boolean blindWithoutFocus) {
        this.input = input;
        this.blindWithoutFocus = blindWithoutFocus;
        getStyleClass().add("canvas");
        text.getStyleClass().add("shown");
        selection.getStyleClass().add("selection");
        caret.getStyleClass().add("caret");
        prompt.getStyleClass().add("prompt");
        prompt.setMouseTransparent(true);
        flow.setMouseTransparent(true);
        for (var shape : new Path[] {selection, caret}) {
            shape.setManaged(false);
            shape.setMouseTransparent(true);
            shape.setStrokeWidth(shape == caret ? 1 : 0);
        }
        blink.setCycleCount(Animation.INDEFINITE);
        getChildren().addAll(prompt, selection, flow, caret);
        bind();
    }

    private void bind() {
        prompt.textProperty().bind(input.promptProperty());
        prompt.visibleProperty().bind(input.emptyProperty());
        input.revisionProperty().subscribe(now -> refresh());
        input.revealedProperty().subscribe(now -> refresh());
        input.caretMovesProperty().subscribe(now -> requestLayout());
        input.focusedProperty().subscribe(this::focusChanged);
        input.editableProperty().subscribe(now -> requestLayout());
    }

    private void focusChanged(boolean focused) {
        refresh();
        if (focused) {
            blink.playFromStart();
        } else {
            blink.stop();
        }
    }

    private void refresh() {
        text.setText(mask().shown(input.editor().text()));
        requestLayout();
    }

    private SecretMask mask() {
        if (input.isRevealed()) {
            return SecretMask.REVEALED;
        }
        return blindWithoutFocus && !input.isFocused() ? SecretMask.BLIND : SecretMask.DOTS;
    }

    /// The place in the text nearest to a point of this region.
    int placeAt(double x, double y) {
        var shown = flow.getHitInfo(new Point2D(x, y)).getInsertionIndex();
        return mask().toText(input.editor().text(), shown);
    }

    /// The place one line above or below the caret, at the same distance from the left.
    int placeVertically(int lines) {
        var bounds = caretBounds();
        var y = bounds.getCenterY() + lines * lineHeight();
        if (y < 0) {
            return 0;
        }
        return y > flow.getHeight() ? input.editor().text().length() : placeAt(bounds.getMinX(), y);
    }

    Bounds caretBounds() {
        return caret.getLayoutBounds();
    }

    double lineHeight() {
        return Math.ceil(text.getFont().getSize() * 1.4);
    }

    @Override
    protected void layoutChildren() {
        flow.resizeRelocate(0, 0, getWidth(), getHeight());
        prompt.resizeRelocate(0, 0, getWidth(), prompt.prefHeight(-1));
        var mask = mask();
        var editor = input.editor();
        var from = mask.toShown(editor.text(), editor.selectionStart());
        var to = mask.toShown(editor.text(), editor.selectionEnd());
        var place = mask.toShown(editor.text(), editor.caret());
        caret.getElements().setAll(flow.getCaretShape(place, true));
        selection.getElements().setAll(flow.getRangeShape(from, to, false));
        caret.setVisible(input.isFocused() && input.isEditable() && mask != SecretMask.BLIND);
        selection.setVisible(input.isFocused() && from != to);
        caret.setOpacity(1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return flow.prefWidth(height) + 2;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(flow.prefHeight(width), prompt.prefHeight(-1));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
