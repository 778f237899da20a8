package dev.kista.desktop.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.pictures.FxThread;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Pane;

import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.Map;

class FoldTest {
    @Test
    void comesBackToWhereItsDividerWas() {
        FxThread.run(
                () -> {
                    var made = made(true);
                    made.split.setDividerPosition(0, 0.4);
                    made.fold.show(false);
                    assertEquals(1, made.split.getItems().size());
                    made.fold.show(true);
                    assertSame(made.pane, made.split.getItems().getFirst());
                    assertEquals(0.4, made.split.getDividerPositions()[0], 0.01);
                });
    }

    @Test
    void standsAtTheEndWhereItBelongs() {
        FxThread.run(
                () -> {
                    var made = made(false);
                    made.fold.show(false);
                    made.fold.show(false);
                    made.fold.show(true);
                    made.fold.show(true);
                    assertEquals(2, made.split.getItems().size());
                    assertSame(made.pane, made.split.getItems().getLast());
                });
    }

    @Test
    void remembersThatItWasFoldedAndWhere() {
        FxThread.run(
                () -> {
                    var made = made(true);
                    made.split.setDividerPosition(0, 0.4);
                    made.fold.show(false);
                    made.unfolded.set(false);
                    var stored = new HashMap<String, Double>();
                    made.fold.store(stored);
                    assertEquals(-0.4, stored.get("tree"), 0.01);
                    var next = made(true);
                    next.fold.restore(stored);
                    assertFalse(next.unfolded.get());
                });
    }

    @Test
    void staysAsItIsWhereNothingWasRemembered() {
        FxThread.run(
                () -> {
                    var made = made(true);
                    made.fold.restore(Map.of("tree", 0.0, "other", 0.9));
                    assertTrue(made.unfolded.get());
                    made.fold.restore(Map.of("tree", 0.7));
                    assertEquals(0.7, made.split.getDividerPositions()[0], 0.01);
                });
    }

    private record Made(SplitPane split, Pane pane, SimpleBooleanProperty unfolded, Fold fold) {}

    private static Made made(boolean first) {
        var pane = new Pane();
        var split = first ? new SplitPane(pane, new Pane()) : new SplitPane(new Pane(), pane);
        var unfolded = new SimpleBooleanProperty(true);
        return new Made(
                split, pane, unfolded, new Fold("tree", split, pane, first, 0.25, unfolded));
    }
}
