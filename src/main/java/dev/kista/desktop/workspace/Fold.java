package dev.kista.desktop.workspace;

import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;

import java.util.Map;

/// A pane at one end of a split pane, which can be folded away and comes back to where its divider
/// was.
final class Fold {
    private final String name;
    private final SplitPane split;
    private final Node pane;
    private final boolean first;
    private final BooleanProperty unfolded;
    private double position;

    /// @param first whether the pane is at the beginning rather than at the end
    /// @param position of the divider, as long as the user did not move it
    Fold(
            String name,
            SplitPane split,
            Node pane,
            boolean first,
            double position,
            BooleanProperty unfolded) {
        this.name = name;
        this.split = split;
        this.pane = pane;
        this.first = first;
        this.position = position;
        this.unfolded = unfolded;
    }

    void show(boolean show) {
        var items = split.getItems();
        if (show && !items.contains(pane)) {
            items.add(first ? 0 : items.size(), pane);
            split.setDividerPosition(divider(), position);
        } else if (!show && items.contains(pane)) {
            position = split.getDividerPositions()[divider()];
            items.remove(pane);
        }
    }

    /// Negative for a pane that is folded away.
    void store(Map<String, Double> positions) {
        var now = unfolded.get() ? split.getDividerPositions()[divider()] : -position;
        positions.put(name, now);
    }

    void restore(Map<String, Double> positions) {
        var stored = positions.get(name);
        if (stored == null || stored == 0) {
            return;
        }
        unfolded.set(stored > 0);
        position = Math.abs(stored);
        if (stored > 0) {
            split.setDividerPosition(divider(), position);
        }
    }

    private int divider() {
        return first ? 0 : split.getItems().size() - 2;
    }
}
