package dev.kista.desktop.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.NodeTree;
import dev.kista.desktop.pictures.FxThread;
import dev.kista.model.SecretValue;
import dev.kista.service.see.Consumer;
import dev.kista.service.see.SeenBy;

import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.Test;

class SeenPaneTest {
    private static final String MASK = "\u2022".repeat(8);

    private final SourceModel model = new SourceModel("a.env");
    private final RowModel row = ImportRows.added("TOKEN", "hunter2");

    @Test
    void saysOfEachReaderWhatItGetsWithoutTheValue() {
        FxThread.run(
                () -> {
                    var pane = shown();
                    assertEquals(
                            "What each reader gets for TOKEN", NodeTree.words(pane).getFirst());
                    assertTrue(NodeTree.words(pane).contains(MASK));
                    assertTrue(NodeTree.words(pane).contains("  the same value"));
                    assertTrue(NodeTree.words(pane).contains("refuses the file"));
                    assertFalse(NodeTree.words(pane).toString().contains("hunter2"));
                });
    }

    @Test
    void showsTheValuesWhileTheRowIsRevealedAlone() {
        FxThread.run(
                () -> {
                    var pane = shown();
                    model.revealedProperty().set(ImportRows.added("OTHER", "v"));
                    assertFalse(NodeTree.words(pane).contains("hunter2"));
                    model.revealedProperty().set(row);
                    assertTrue(NodeTree.words(pane).contains("hunter2"));
                    model.revealedProperty().set(null);
                    assertFalse(NodeTree.words(pane).contains("hunter2"));
                });
    }

    @Test
    void isNotThereWhileNothingIsLookedAt() {
        FxThread.run(
                () -> {
                    var pane = shown();
                    model.seen().clear();
                    assertFalse(pane.isVisible());
                    assertFalse(pane.isManaged());
                });
    }

    @Test
    void keepsNothingOnceItHasLeftTheScreen() {
        FxThread.run(
                () -> {
                    var pane = shown();
                    model.revealedProperty().set(row);
                    ((Pane) pane.getParent()).getChildren().remove(pane);
                    assertFalse(NodeTree.words(pane).contains("hunter2"));
                    model.revealedProperty().set(null);
                    model.revealedProperty().set(row);
                    assertFalse(NodeTree.words(pane).contains("hunter2"), "it listens no more");
                });
    }

    private VBox shown() {
        model.lookedAtProperty().set(row);
        model.seen()
                .setAll(
                        new SeenBy(Consumer.NODE, SeenBy.State.SAME, SecretValue.ofText("hunter2")),
                        new SeenBy(Consumer.DOCKER, SeenBy.State.REFUSES, null));
        return NodeTree.laidOut(new SeenPane(model, ImportRows.MESSAGES).root(), 600, 200);
    }
}
