package dev.kista.desktop.control;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// Scrolls downwards what is higher than there is room for. As wide as it is made, and as high as
/// its content is at that width, up to a bound. FX thread only.
public final class FittingScroll extends ScrollPane {
    private final Region content;
    private final double most;

    /// @param most height in pixels
    public FittingScroll(Region content, double most) {
        super(content);
        this.content = content;
        this.most = most;
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinHeight(0);
        setMaxHeight(most);
    }

    @Override
    protected double computePrefHeight(double width) {
        // The content may be asked before its styles are known to it.
        applyCss();
        var insets = snappedTopInset() + snappedBottomInset();
        return Math.min(content.prefHeight(width) + insets, most);
    }
}
