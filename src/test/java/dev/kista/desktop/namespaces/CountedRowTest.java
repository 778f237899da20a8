package dev.kista.desktop.namespaces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.pictures.FxThread;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

import org.junit.jupiter.api.Test;

class CountedRowTest {
    private static final double EDGE = 1;

    private final Label name = new Label("production");
    private final Label own = new Label("6");
    private final Label inherited = new Label("+306");
    private final CountedRow row =
            FxThread.call(
                    () -> {
                        var icon = new Pane();
                        icon.setPrefSize(16, 16);
                        var made = new CountedRow(icon, name, own, inherited);
                        new Scene(new Pane(made), 900, 100);
                        made.applyCss();
                        return made;
                    });

    @Test
    void putsBothCountsAtTheEnd() {
        wide(400);
        assertTrue(inherited.isVisible());
        assertEquals(400, inherited.getBoundsInParent().getMaxX(), EDGE);
        assertEquals(inherited.getLayoutX(), own.getBoundsInParent().getMaxX(), EDGE);
        assertEquals(name.prefWidth(-1), name.getWidth(), EDGE);
    }

    @Test
    void whatIsInheritedGoesBeforeTheNameIsCut() {
        wide(row.prefWidth(-1) - 2);
        assertFalse(inherited.isVisible());
        assertEquals(row.getWidth(), own.getBoundsInParent().getMaxX(), EDGE);
        assertEquals(name.prefWidth(-1), name.getWidth(), EDGE);
    }

    @Test
    void theNameIsCutBeforeItsOwnCount() {
        wide(row.prefWidth(-1) - inherited.prefWidth(-1) - 20);
        assertEquals(name.prefWidth(-1) - 20, name.getWidth(), 2 * EDGE);
        assertTrue(name.getBoundsInParent().getMaxX() < own.getLayoutX());
        assertEquals(own.prefWidth(-1), own.getWidth(), EDGE);
    }

    @Test
    void showsBothAgainWhereThereIsRoom() {
        wide(60);
        wide(400);
        assertTrue(inherited.isVisible());
        assertEquals(name.prefWidth(-1), name.getWidth(), EDGE);
    }

    private void wide(double width) {
        FxThread.run(
                () -> {
                    row.resize(width, 24);
                    row.layout();
                });
    }
}
