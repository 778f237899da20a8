package dev.kista.desktop.control;

import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// A bar of one row with a field. Where there is no room for all, the field shrinks to its least
/// width, then words give way in the order in which they were told to. FX thread only.
public final class YieldingBar extends HBox {
    private final Region field;
    private final GivingWay words = new GivingWay(0);

    /// @param field among the children, with a least width of its own
    public YieldingBar(Region field) {
        this.field = field;
    }

    /// The first gives way first.
    public void giveWay(Labeled... first) {
        words.add(first);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        var room = getWidth() - snappedLeftInset() - snappedRightInset();
        var least = field.minWidth(-1);
        var missing = words.fit(needed() + least - room);
        field.setMaxWidth(Math.clamp(least - missing, least, field.prefWidth(-1)));
        super.layoutChildren();
    }

    /// By all but the field.
    private double needed() {
        var needed = -getSpacing();
        for (var child : getManagedChildren()) {
            needed += (child == field ? 0 : child.prefWidth(-1)) + getSpacing();
        }
        return needed;
    }
}
