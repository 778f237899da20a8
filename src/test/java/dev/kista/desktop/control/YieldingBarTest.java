package dev.kista.desktop.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.pictures.FxThread;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

class YieldingBarTest {
    private static final double FIELD = 200;
    private static final double LEAST = 80;

    private Button first;
    private Button second;
    private Region field;
    private final YieldingBar bar = bar();

    @Test
    void showsEverythingWhereThereIsRoom() {
        wide(whole());
        assertEquals(ContentDisplay.LEFT, first.getContentDisplay());
        assertEquals(ContentDisplay.LEFT, second.getContentDisplay());
        assertEquals(FIELD, field.getWidth(), 1);
    }

    @Test
    void theFieldShrinksBeforeAnyWordGoes() {
        wide(whole() - 100);
        assertEquals(FIELD - 100, field.getWidth(), 1);
        assertEquals(ContentDisplay.LEFT, first.getContentDisplay());
    }

    @Test
    void wordsGoInTheOrderToldOnceTheFieldHasItsLeastWidth() {
        wide(whole() - (FIELD - LEAST) - 5);
        assertEquals(ContentDisplay.GRAPHIC_ONLY, first.getContentDisplay());
        assertEquals(ContentDisplay.LEFT, second.getContentDisplay());
        assertTrue(field.getWidth() >= LEAST);
        wide(whole() - (FIELD - LEAST) - first.prefWidth(-1));
        assertEquals(ContentDisplay.GRAPHIC_ONLY, second.getContentDisplay());
        assertTrue(field.getWidth() >= LEAST);
    }

    @Test
    void wordsComeBackWhereThereIsRoomAgain() {
        var whole = whole();
        wide(LEAST);
        wide(whole);
        assertEquals(ContentDisplay.LEFT, first.getContentDisplay());
        assertEquals(ContentDisplay.LEFT, second.getContentDisplay());
        assertEquals(FIELD, field.getWidth(), 1);
    }

    private double whole() {
        return FxThread.call(() -> bar.prefWidth(-1));
    }

    private void wide(double width) {
        FxThread.run(
                () -> {
                    for (var i = 0; i < 3; i++) {
                        bar.resize(width, 40);
                        bar.layout();
                    }
                });
    }

    private YieldingBar bar() {
        return FxThread.call(
                () -> {
                    first = new Button("Import…", new FontIcon(Feather.DOWNLOAD));
                    second = new Button("Export…", new FontIcon(Feather.UPLOAD));
                    field = new Pane();
                    field.setMinSize(LEAST, 24);
                    field.setPrefSize(FIELD, 24);
                    var made = new YieldingBar(field);
                    made.getChildren().addAll(first, second, field);
                    made.giveWay(first, second);
                    new Scene(new Pane(made), 900, 100);
                    made.applyCss();
                    return made;
                });
    }
}
