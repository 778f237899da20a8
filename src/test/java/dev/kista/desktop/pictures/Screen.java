package dev.kista.desktop.pictures;

import dev.kista.desktop.theme.Appearance;

import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.ContextMenuEvent;
import javafx.stage.Stage;

import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.util.concurrent.Callable;

/// A part of the screen in a window of its own, with a robot at mouse and keyboard.
public final class Screen implements AutoCloseable {
    private final FxRobot robot = new FxRobot();
    private final Stage stage;

    private Screen(Stage stage) {
        this.stage = stage;
    }

    public static Screen show(double width, double height, Callable<Parent> root) {
        Pictures.appear(Appearance.LIGHT);
        var stage =
                FxThread.call(
                        () -> {
                            var shown = new Stage();
                            shown.setScene(new Scene(root.call(), width, height));
                            shown.setX(0);
                            shown.setY(0);
                            shown.show();
                            shown.requestFocus();
                            return shown;
                        });
        WaitForAsyncUtils.waitForFxEvents();
        return new Screen(stage);
    }

    public FxRobot robot() {
        return robot;
    }

    public Stage stage() {
        return stage;
    }

    /// The one node of that style class or id that can be seen.
    public <T extends Node> T find(String query, Class<T> type) {
        return robot.from(stage.getScene().getRoot())
                .lookup(query)
                .match((Node each) -> each.isVisible())
                .queryAs(type);
    }

    /// Asks for a context menu with the mouse where it is. The Headless platform does not turn a
    /// click of the second button into that question, as others do.
    public void askForContextMenu() {
        var at = robot.robotContext().getBaseRobot().retrieveMouse();
        FxThread.run(
                () -> {
                    var node = under(stage.getScene().getRoot(), at);
                    Event.fireEvent(
                            node,
                            new ContextMenuEvent(
                                    ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                                    at.getX() - stage.getX(),
                                    at.getY() - stage.getY(),
                                    at.getX(),
                                    at.getY(),
                                    false,
                                    null));
                });
    }

    private static Node under(Node node, Point2D at) {
        if (node instanceof Parent parent) {
            var children = parent.getChildrenUnmodifiable();
            for (var child : children.reversed()) {
                if (child.isVisible() && child.contains(child.screenToLocal(at))) {
                    return under(child, at);
                }
            }
        }
        return node;
    }

    @Override
    public void close() {
        FxThread.run(stage::close);
    }
}
