package dev.kista.desktop.control;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// A bar that cuts nothing: some controls at its left, some at its right. Where there is no room
/// for all, words give way in the order in which they were told to; then the left ones shrink to
/// their least widths; then the right ones go below the left ones. FX thread only.
public final class FittingBar extends Pane {
    private static final double GAP = 8;

    private final HBox left = new HBox();
    private final HBox right = new HBox();
    private final GivingWay words = new GivingWay(GAP);

    /// @param left with the style classes `group` and `left`, as the right ones
    public FittingBar(Node... left) {
        this.left.getChildren().addAll(left);
        this.left.getStyleClass().addAll("group", "left");
        right.getStyleClass().addAll("group", "left");
        getChildren().addAll(this.left, right);
    }

    public void right(Node... nodes) {
        right.getChildren().addAll(nodes);
    }

    /// The first gives way first.
    public void giveWay(Labeled... first) {
        words.add(first);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return needed() + insets();
    }

    @Override
    protected double computePrefHeight(double width) {
        var first = left.prefHeight(-1);
        var second = right.prefHeight(-1);
        var inside = width < 0 ? Double.MAX_VALUE : width - insets();
        var height = isWrapped(inside) ? first + GAP + second : Math.max(first, second);
        return snappedTopInset() + height + snappedBottomInset();
    }

    /// Asked without a width, as a split pane does, it tells of the width that it has.
    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width < 0 && getWidth() > 0 ? getWidth() : width);
    }

    @Override
    protected void layoutChildren() {
        var room = getWidth() - insets();
        words.fit(needed() - room);
        var x = snappedLeftInset();
        var y = snappedTopInset();
        var width = right.prefWidth(-1);
        if (isWrapped(room)) {
            var below = left.prefHeight(-1) + GAP;
            place(left, x, y, Math.min(room, left.prefWidth(-1)), left.prefHeight(-1));
            place(right, x, y + below, Math.min(room, width), right.prefHeight(-1));
        } else {
            var height = getHeight() - y - snappedBottomInset();
            place(left, x, y, Math.min(left.prefWidth(-1), room - width - GAP), height);
            place(right, x + room - width, y, width, height);
        }
    }

    private static void place(Region box, double x, double y, double width, double height) {
        box.resizeRelocate(x, y, width, height);
    }

    /// Whether not even the least of it fits, however it is shown now.
    private boolean isWrapped(double room) {
        return words.least(left.minWidth(-1) + GAP + right.prefWidth(-1)) > room;
    }

    private double needed() {
        return left.prefWidth(-1) + GAP + right.prefWidth(-1);
    }

    private double insets() {
        return snappedLeftInset() + snappedRightInset();
    }
}
