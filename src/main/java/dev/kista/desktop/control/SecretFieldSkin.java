package dev.kista.desktop.control;

import atlantafx.base.theme.Styles;

import javafx.scene.control.SkinBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One line that scrolls sideways with the caret, and the button that reveals it.
final class SecretFieldSkin extends SkinBase<SecretField> {
    private static final double COLUMNS = 22;

    private final SecretCanvas canvas;
    private final Pane viewport = new Pane();
    private final Rectangle clip = new Rectangle();
    private final ToggleButton reveal = new ToggleButton();
    private double scroll;

    SecretFieldSkin(SecretField field) {
        super(field);
        canvas = new SecretCanvas(field, false);
        canvas.setManaged(false);
        viewport.getChildren().add(canvas);
        viewport.setClip(clip);
        viewport.setMouseTransparent(true);
        reveal.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, "reveal");
        reveal.setFocusTraversable(false);
        reveal.selectedProperty().bindBidirectional(field.revealedProperty());
        getChildren().addAll(viewport, reveal);
        new SecretKeys(field, canvas);
        registerChangeListener(field.revealedProperty(), now -> nameRevealButton());
        registerChangeListener(field.caretMovesProperty(), now -> field.requestLayout());
        registerChangeListener(field.focusedProperty(), now -> field.requestLayout());
        nameRevealButton();
    }

    private void nameRevealButton() {
        var field = getSkinnable();
        var words = field.messages().text(field.isRevealed() ? "secret.hide" : "secret.reveal");
        reveal.setGraphic(new FontIcon(field.isRevealed() ? Feather.EYE_OFF : Feather.EYE));
        reveal.setAccessibleText(words);
        reveal.setTooltip(new Tooltip(field.messages().text("secret.tooltip", words)));
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        var button = Math.min(reveal.prefWidth(-1), width);
        var room = width - button;
        reveal.resizeRelocate(
                x + room, y + (height - reveal.prefHeight(-1)) / 2, button, reveal.prefHeight(-1));
        viewport.resizeRelocate(x, y, room, height);
        clip.setWidth(room);
        clip.setHeight(height);
        var line = canvas.prefHeight(-1);
        var top = snapPositionY((height - line) / 2);
        canvas.resizeRelocate(0, top, Math.max(room, canvas.prefWidth(-1)), line);
        canvas.layout();
        followCaret(room);
    }

    private void followCaret(double room) {
        var caret = canvas.caretBounds();
        var most = Math.max(0, canvas.getWidth() - room);
        scroll = Math.clamp(scroll, caret.getMaxX() - room, Math.max(0, caret.getMinX()));
        scroll = Math.clamp(scroll, 0, most);
        canvas.setLayoutX(-scroll);
    }

    @Override
    protected double computePrefWidth(
            double height, double top, double right, double bottom, double left) {
        return left + COLUMNS * canvas.lineHeight() / 1.4 * 0.6 + reveal.prefWidth(-1) + right;
    }

    @Override
    protected double computePrefHeight(
            double width, double top, double right, double bottom, double left) {
        return top + canvas.prefHeight(-1) + bottom;
    }

    @Override
    protected double computeMinHeight(
            double width, double top, double right, double bottom, double left) {
        return computePrefHeight(width, top, right, bottom, left);
    }

    @Override
    protected double computeMaxHeight(
            double width, double top, double right, double bottom, double left) {
        return getSkinnable().prefHeight(width);
    }
}
