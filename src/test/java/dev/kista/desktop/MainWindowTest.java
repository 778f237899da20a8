package dev.kista.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.pictures.FxThread;
import dev.kista.service.settings.WindowPlace;

import javafx.beans.property.SimpleStringProperty;
import javafx.scene.layout.Pane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class MainWindowTest {
    @Test
    void opensWhereItWasUnlessNobodyWouldFindItThere() {
        FxThread.run(
                () -> {
                    var known = new WindowPlace(60, 70, 720, 480, false, Map.of("tree", 0.2));
                    assertEquals(known, shown(known).place(Map.of("tree", 0.2)));
                    var lost =
                            shown(new WindowPlace(90_000, 90_000, 720, 480, false, Map.of()))
                                    .place(Map.of());
                    assertTrue(lost.x() < 1_000 && lost.y() < 1_000, lost::toString);
                });
    }

    @Test
    void isNeverLargerThanTheScreen() {
        FxThread.run(
                () -> {
                    var screen = Screen.getPrimary().getVisualBounds();
                    for (var place :
                            List.of(
                                    WindowPlace.NONE,
                                    new WindowPlace(0, 0, 9_000, 9_000, false, Map.of()))) {
                        var now = shown(place).place(Map.of());
                        assertTrue(now.width() <= screen.getWidth(), now::toString);
                        assertTrue(now.height() <= screen.getHeight(), now::toString);
                    }
                });
    }

    @Test
    void asksBeforeItIsClosed() {
        FxThread.run(
                () -> {
                    var asked = new ArrayList<String>();
                    var stage = new Stage();
                    var window =
                            new MainWindow(
                                    stage,
                                    new Pane(),
                                    new SimpleStringProperty("Team"),
                                    () -> asked.add("close"));
                    window.show(WindowPlace.NONE);
                    stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
                    assertEquals(List.of("close"), asked);
                    assertTrue(stage.isShowing());
                    assertEquals("Team", stage.getTitle());
                    window.close();
                    assertFalse(stage.isShowing());
                });
    }

    /// Shown and closed again; it knows its place all the same.
    private static MainWindow shown(WindowPlace place) {
        var window =
                new MainWindow(new Stage(), new Pane(), new SimpleStringProperty(""), () -> {});
        window.show(place);
        window.close();
        return window;
    }
}
