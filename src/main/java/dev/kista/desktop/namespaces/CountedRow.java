package dev.kista.desktop.namespaces;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/// Icon, name, and two counts at the right end. Where there is no room for all, the second count
/// goes, because the tooltip says it too; then the name is cut. FX thread only.
final class CountedRow extends Pane {
    /// In em.
    private static final double GAP = 0.46;

    private final Node icon;
    private final Label name;
    private final Label first;
    private final Label second;

    CountedRow(Node icon, Label name, Label first, Label second) {
        this.icon = icon;
        this.name = name;
        this.first = first;
        this.second = second;
        getChildren().addAll(icon, name, first, second);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return start() + name.prefWidth(-1) + gap() + counts();
    }

    @Override
    protected double computePrefHeight(double width) {
        return name.prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        var width = getWidth();
        var all = start() + name.prefWidth(-1) + gap() + counts() <= width;
        var end = all ? width - second.prefWidth(-1) : width;
        second.setVisible(all);
        place(second, end, second.prefWidth(-1));
        end -= first.prefWidth(-1);
        place(first, end, first.prefWidth(-1));
        place(icon, 0, icon.prefWidth(-1));
        var room = Math.max(0, end - gap() - start());
        place(name, start(), Math.min(room, name.prefWidth(-1)));
    }

    private void place(Node child, double x, double width) {
        var height = child.prefHeight(-1);
        child.resizeRelocate(
                snapPositionX(x),
                snapPositionY((getHeight() - height) / 2),
                snapSizeX(width),
                height);
    }

    private double start() {
        return icon.prefWidth(-1) + gap();
    }

    private double counts() {
        return first.prefWidth(-1) + second.prefWidth(-1);
    }

    private double gap() {
        return Math.ceil(name.getFont().getSize() * GAP);
    }
}
