package dev.kista.desktop;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;

/// What a part of the screen is made of, without a window: for tests that ask what it shows.
public final class NodeTree {
    private NodeTree() {}

    /// Lays a node out as in a window of that size.
    public static <T extends Parent> T laidOut(T root, double width, double height) {
        var scene = new Scene(new StackPane(root), width, height);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return root;
    }

    /// Every node of a kind that can be seen, from the top left on.
    public static <T> List<T> all(Node root, Class<T> kind) {
        var found = new ArrayList<T>();
        collect(root, kind, found);
        return found;
    }

    /// The one node of a kind that can be seen.
    public static <T> T only(Node root, Class<T> kind) {
        var found = all(root, kind);
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " of " + kind.getSimpleName());
        }
        return found.getFirst();
    }

    /// The words of every label, button and text that can be seen, without those that are empty.
    public static List<String> words(Node root) {
        var words = new ArrayList<String>();
        for (var each : all(root, Node.class)) {
            var text =
                    switch (each) {
                        case FontIcon icon -> null;
                        case Labeled labeled -> labeled.getText();
                        case Text drawn when !(drawn.getParent() instanceof Labeled) ->
                                drawn.getText();
                        default -> null;
                    };
            if (text != null && !text.isEmpty()) {
                words.add(text);
            }
        }
        return words;
    }

    /// The button of those words, or of that name where it has no words.
    public static ButtonBase button(Node root, String name) {
        return all(root, ButtonBase.class).stream()
                .filter(
                        each ->
                                name.equals(each.getText())
                                        || name.equals(each.getAccessibleText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + name));
    }

    private static <T> void collect(Node node, Class<T> kind, List<T> found) {
        if (!node.isVisible()) {
            return;
        }
        if (kind.isInstance(node)) {
            found.add(kind.cast(node));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(each -> collect(each, kind, found));
        }
    }
}
