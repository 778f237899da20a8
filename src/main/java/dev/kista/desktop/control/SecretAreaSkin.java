package dev.kista.desktop.control;

import javafx.scene.control.ScrollPane;
import javafx.scene.control.SkinBase;

/// Lines that wrap at the edge and scroll downwards with the caret.
final class SecretAreaSkin extends SkinBase<SecretArea> {
    private static final double COLUMNS = 40;

    private final SecretCanvas canvas;
    private final ScrollPane scroll = new ScrollPane();

    SecretAreaSkin(SecretArea area) {
        super(area);
        canvas = new SecretCanvas(area, true);
        scroll.setContent(canvas);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().add(scroll);
        new SecretKeys(area, canvas);
        registerChangeListener(area.caretMovesProperty(), now -> area.requestLayout());
        registerChangeListener(area.rowsProperty(), now -> area.requestLayout());
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        scroll.resizeRelocate(x, y, width, height);
        scroll.layout();
        canvas.layout();
        followCaret();
    }

    private void followCaret() {
        var room = scroll.getViewportBounds().getHeight();
        var most = canvas.getHeight() - room;
        if (most <= 0 || !getSkinnable().isFocused()) {
            return;
        }
        var caret = canvas.caretBounds();
        var top = scroll.getVvalue() * most;
        var next =
                Math.clamp(top, Math.min(caret.getMaxY() - room, caret.getMinY()), caret.getMinY());
        scroll.setVvalue(Math.clamp(next / most, 0, 1));
    }

    @Override
    protected double computePrefWidth(
            double height, double top, double right, double bottom, double left) {
        return left + COLUMNS * canvas.lineHeight() / 1.4 * 0.6 + right;
    }

    @Override
    protected double computePrefHeight(
            double width, double top, double right, double bottom, double left) {
        return top + getSkinnable().rowsProperty().get() * canvas.lineHeight() + bottom;
    }

    @Override
    protected double computeMinHeight(
            double width, double top, double right, double bottom, double left) {
        return top + canvas.lineHeight() + bottom;
    }
}
