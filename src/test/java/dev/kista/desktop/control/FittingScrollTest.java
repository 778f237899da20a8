package dev.kista.desktop.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.pictures.FxThread;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.Test;

class FittingScrollTest {
    private static final double MOST = 300;

    @Test
    void isAsHighAsItsContent() {
        var content = new Pane();
        content.setPrefSize(100, 120);
        assertEquals(120, height(content, 200), 4);
    }

    @Test
    void isNotHigherThanTheBound() {
        var content = new Pane();
        content.setPrefSize(100, 5000);
        assertEquals(MOST, height(content, 200));
    }

    @Test
    void knowsThatWordsWrapWhereItIsNarrow() {
        assertTrue(height(words(), 200) > height(words(), 2000) * 1.5);
    }

    private static Region words() {
        var label = new Label("what an import, a snippet and an export begin with");
        label.setWrapText(true);
        return new VBox(label);
    }

    private static double height(Region content, double width) {
        return FxThread.call(
                () -> {
                    var scroll = new FittingScroll(content, MOST);
                    new Scene(new Pane(scroll), 900, 900);
                    scroll.applyCss();
                    return scroll.prefHeight(width);
                });
    }
}
