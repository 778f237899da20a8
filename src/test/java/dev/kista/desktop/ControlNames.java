package dev.kista.desktop;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds controls that can have the focus and that a screen reader could not name.
final class ControlNames {
    private final Set<Node> labelled = new HashSet<>();
    private final List<String> missing = new ArrayList<>();

    private ControlNames() {}

    static List<String> missing(Parent root) {
        var names = new ControlNames();
        names.labels(root);
        names.walk(root);
        return names.missing;
    }

    private void labels(Node node) {
        if (node instanceof Label label && label.getLabelFor() != null) {
            labelled.add(label.getLabelFor());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::labels);
        }
    }

    private void walk(Node node) {
        if (!node.isVisible()) {
            return;
        }
        if (node.isFocusTraversable() && !node.isDisabled() && !isNamed(node)) {
            missing.add(describe(node));
        }
        if (node.isFocusTraversable() && node.getAccessibleRole() == AccessibleRole.NODE) {
            missing.add("no role: " + describe(node));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::walk);
        }
    }

    private boolean isNamed(Node node) {
        return !isBlank(node.getAccessibleText())
                || labelled.contains(node)
                || node instanceof Labeled named && !isBlank(named.getText())
                || isInside(node);
    }

    /// The parts that a control is made of have its name; a pane that only scrolls or divides needs
    /// none.
    private boolean isInside(Node node) {
        if (node instanceof ScrollPane || node instanceof SplitPane) {
            return true;
        }
        for (var here = node.getParent(); here != null; here = here.getParent()) {
            if (here instanceof javafx.scene.control.Control && isNamedItself(here)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNamedItself(Node node) {
        return !isBlank(node.getAccessibleText()) || labelled.contains(node);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private static String describe(Node node) {
        return node.getClass().getSimpleName()
                + (node.getId() == null ? "" : "#" + node.getId())
                + node.getStyleClass();
    }
}
