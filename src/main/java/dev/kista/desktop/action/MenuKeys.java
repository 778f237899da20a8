package dev.kista.desktop.action;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

import java.util.Locale;

/// Shift+F10 and the menu key ask for the context menu of what has the keyboard. JavaFX hears of
/// these keys from Windows alone.
public final class MenuKeys {
    private MenuKeys() {}

    /// Lets the keys work in a window, unless the platform does so by itself.
    public static void install(Window window) {
        if (!System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows")) {
            window.addEventFilter(KeyEvent.KEY_PRESSED, MenuKeys::pressed);
        }
    }

    private static void pressed(KeyEvent event) {
        var asks =
                event.getCode() == KeyCode.CONTEXT_MENU
                        || event.getCode() == KeyCode.F10 && event.isShiftDown();
        if (asks && event.getTarget() instanceof Node node) {
            ask(node);
            event.consume();
        }
    }

    private static void ask(Node node) {
        var bounds = node.getLayoutBounds();
        var x = bounds.getMinX() + bounds.getWidth() / 4;
        var y = bounds.getMinY() + bounds.getHeight() / 2;
        var screen = node.localToScreen(x, y);
        var scene = node.localToScene(x, y);
        if (screen != null) {
            Event.fireEvent(
                    node,
                    new ContextMenuEvent(
                            ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                            scene.getX(),
                            scene.getY(),
                            screen.getX(),
                            screen.getY(),
                            true,
                            null));
        }
    }
}
