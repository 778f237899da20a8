package dev.kista.desktop.snippet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.codec.Format;
import dev.kista.desktop.NodeTree;
import dev.kista.desktop.pictures.FxThread;

import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;

import java.util.List;

class SnippetLineCellTest {
    @Test
    void drawsEveryCharacterOfALineInItsColour() {
        FxThread.run(
                () -> {
                    var cell = cell("SECRET_A=YQ==");
                    var texts = NodeTree.all(cell.getGraphic(), Text.class);
                    assertEquals(
                            List.of("SECRET_A", "=", "YQ=="),
                            texts.stream().map(Text::getText).toList());
                    assertTrue(texts.getFirst().getStyleClass().contains("snippet-key"));
                    assertTrue(texts.getLast().getStyleClass().contains("snippet-value"));
                });
    }

    @Test
    void leavesNoValueBehindWhenItIsEmptied() {
        FxThread.run(
                () -> {
                    var cell = cell("SECRET_A=hunter2");
                    var drawn = cell.getGraphic();
                    cell.updateItem(null, true);
                    assertNull(cell.getGraphic());
                    assertEquals(List.of(), NodeTree.words(drawn));
                });
    }

    @Test
    void isAsWideAsItsTextSoThatALongValueScrolls() {
        FxThread.run(
                () -> {
                    var shorter = NodeTree.laidOut(cell("A=b"), 100, 30).prefWidth(-1);
                    var longer =
                            NodeTree.laidOut(cell("A=" + "b".repeat(1_000)), 100, 30).prefWidth(-1);
                    assertTrue(longer > 100 * shorter / 3, shorter + " " + longer);
                });
    }

    private static SnippetLineCell cell(String line) {
        var cell = new SnippetLineCell(() -> SnippetLines.of(Format.ENCODED));
        cell.updateItem(line, false);
        return cell;
    }
}
