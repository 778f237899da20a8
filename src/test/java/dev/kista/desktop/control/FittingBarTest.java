package dev.kista.desktop.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.pictures.FxThread;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

class FittingBarTest {
    private static final double BOX = 120;
    private static final double BOX_LEAST = 60;

    private Label title;
    private Region box;
    private Button copy;
    private Region square;
    private FittingBar bar;

    @Test
    void showsEverythingOnOneRowWhereThereIsRoom() {
        at(0);
        assertTrue(title.isManaged());
        assertEquals(ContentDisplay.LEFT, copy.getContentDisplay());
        assertEquals(BOX, box.getWidth());
        assertTrue(isOneRow());
    }

    @Test
    void theWordsToldFirstGiveWayFirst() {
        at(1);
        assertFalse(title.isManaged());
        assertEquals(ContentDisplay.LEFT, copy.getContentDisplay());
        at(title.prefWidth(-1) + 9);
        assertFalse(title.isManaged());
        assertEquals(ContentDisplay.GRAPHIC_ONLY, copy.getContentDisplay());
        assertTrue(isOneRow());
    }

    @Test
    void boxesShrinkOnceNoWordsAreLeftToGive() {
        bar();
        var words = whole() - withoutWords();
        at(words + 20);
        assertEquals(BOX - 20, box.getWidth(), 1);
        assertTrue(isOneRow());
    }

    @Test
    void takesASecondRowOnlyWhereEvenTheLeastDoesNotFit() {
        bar();
        var words = whole() - withoutWords();
        at(words + BOX - BOX_LEAST - 1);
        assertTrue(isOneRow());
        var height = height();
        at(words + BOX - BOX_LEAST + 2);
        assertFalse(isOneRow());
        assertTrue(height() > height + 20, "the bar asks for the second row's height");
        assertEquals(BOX, box.getWidth(), "below each other there is room again");
    }

    @Test
    void givesTheWordsBackWhereThereIsRoomAgain() {
        bar();
        var whole = whole();
        layOut(whole - 100);
        assertFalse(title.isManaged());
        layOut(whole + 20);
        assertTrue(title.isManaged());
        assertEquals(ContentDisplay.LEFT, copy.getContentDisplay());
        assertEquals(BOX, box.getWidth());
    }

    /// Lays a new bar out with so much less than it needs.
    private void at(double missing) {
        bar();
        layOut(whole() - missing);
    }

    private void layOut(double width) {
        FxThread.run(
                () -> {
                    for (var i = 0; i < 3; i++) {
                        bar.resize(width, bar.prefHeight(width));
                        bar.layout();
                    }
                });
    }

    private void bar() {
        FxThread.run(
                () -> {
                    title = new Label("Snippet");
                    box = new Pane();
                    box.setPrefSize(BOX, 24);
                    box.setMinSize(BOX_LEAST, 24);
                    copy = new Button("Copy", new FontIcon(Feather.COPY));
                    square = new Pane();
                    square.setMinSize(30, 24);
                    square.setPrefSize(30, 24);
                    bar = new FittingBar(title, box);
                    bar.right(square, copy);
                    bar.giveWay(title, copy);
                    new Scene(new Pane(bar), 900, 100);
                    bar.applyCss();
                });
    }

    private double whole() {
        return FxThread.call(() -> bar.prefWidth(-1));
    }

    /// What it needs with no words left.
    private double withoutWords() {
        var given = whole();
        layOut(1);
        var least = whole();
        layOut(given + 100);
        return least;
    }

    private double height() {
        return FxThread.call(() -> bar.prefHeight(bar.getWidth()));
    }

    private boolean isOneRow() {
        return FxThread.call(
                () ->
                        square.localToScene(0, 0).getY() < box.localToScene(0, 0).getY() + 12
                                && square.localToScene(0, 0).getX()
                                        >= box.localToScene(box.getWidth(), 0).getX());
    }
}
