package dev.kista.desktop.control;

import javafx.geometry.Point2D;
import javafx.scene.input.InputMethodRequests;

/// Tells an input method where to show what is being composed, and nothing about the text.
record SecretComposition(SecretCanvas canvas) implements InputMethodRequests {
    @Override
    public Point2D getTextLocation(int offset) {
        var bounds = canvas.caretBounds();
        var place = canvas.localToScreen(bounds.getMinX(), bounds.getMaxY());
        return place == null ? Point2D.ZERO : place;
    }

    @Override
    public int getLocationOffset(int x, int y) {
        return 0;
    }

    @Override
    public void cancelLatestCommittedText() {
        // What was committed is in the text, and nowhere else: nothing to take back.
    }

    @Override
    public String getSelectedText() {
        return "";
    }
}
