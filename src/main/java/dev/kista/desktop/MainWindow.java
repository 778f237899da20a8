package dev.kista.desktop;

import dev.kista.desktop.theme.Icons;
import dev.kista.service.settings.WindowPlace;

import javafx.beans.value.ObservableStringValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

import java.util.Map;

/// The window around the frame: its title, its icon, and the place that it remembers.
final class MainWindow {
    private static final double WIDTH = 1160;
    private static final double HEIGHT = 760;
    private static final double LEAST_WIDTH = 720;
    private static final double LEAST_HEIGHT = 480;

    /// So much of a remembered window must be on a screen for its user to find it.
    private static final double VISIBLE = 80;

    private final Stage stage;

    MainWindow(Stage stage, Parent content, ObservableStringValue title, Runnable closeRequested) {
        this.stage = stage;
        stage.titleProperty().bind(title);
        stage.getIcons().setAll(Icons.window());
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setScene(new Scene(content));
        stage.setOnCloseRequest(
                event -> {
                    event.consume();
                    closeRequested.run();
                });
    }

    /// Shows another content in the same window.
    void content(Parent content) {
        stage.getScene().setRoot(content);
    }

    void show(WindowPlace place) {
        var screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(place.isKnown() ? place.width() : WIDTH, screen.getWidth()));
        stage.setHeight(Math.min(place.isKnown() ? place.height() : HEIGHT, screen.getHeight()));
        if (place.isKnown() && isOnAScreen(place)) {
            stage.setX(place.x());
            stage.setY(place.y());
            stage.setMaximized(place.maximized());
        } else {
            stage.centerOnScreen();
        }
        stage.show();
    }

    private static boolean isOnAScreen(WindowPlace place) {
        var title = new Rectangle2D(place.x(), place.y(), place.width(), VISIBLE);
        return Screen.getScreens().stream()
                .map(Screen::getVisualBounds)
                .anyMatch(
                        each ->
                                each.contains(title.getMinX() + VISIBLE, title.getMinY())
                                        || each.contains(
                                                title.getMaxX() - VISIBLE, title.getMinY()));
    }

    WindowPlace place(Map<String, Double> dividers) {
        return new WindowPlace(
                stage.getX(),
                stage.getY(),
                stage.getWidth(),
                stage.getHeight(),
                stage.isMaximized(),
                dividers);
    }

    /// Shows the window where the user looks, also if it was minimised.
    void toFront() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    void close() {
        stage.close();
    }
}
