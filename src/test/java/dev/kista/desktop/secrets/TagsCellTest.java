package dev.kista.desktop.secrets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.NodeTree;
import dev.kista.desktop.open.SampleVault;
import dev.kista.desktop.pictures.FxThread;
import dev.kista.model.NamespacePath;

import javafx.scene.Scene;
import javafx.scene.layout.Pane;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

class TagsCellTest {
    @Test
    void showsAsManyTagsAsThereIsRoomForAndCountsTheRest() {
        FxThread.run(
                () -> {
                    var tags =
                            IntStream.range(0, 40)
                                    .mapToObj(each -> "tag%02d".formatted(each))
                                    .toArray(String[]::new);
                    var cell = shown(row(tags), 220);
                    var words = NodeTree.words(cell);
                    var more = words.getLast();
                    assertEquals("+" + (40 - words.size() + 1), more);
                    assertEquals("tag00", words.getFirst());
                    assertTrue(words.size() > 2 && words.size() < 20, words::toString);
                });
    }

    @Test
    void showsAllTagsWhereTheyFit() {
        FxThread.run(
                () ->
                        assertEquals(
                                List.of("db", "prod"),
                                NodeTree.words(shown(row("db", "prod"), 400))));
    }

    @Test
    void showsAtLeastOneHoweverNarrowItIs() {
        FxThread.run(
                () ->
                        assertEquals(
                                List.of("a-very-long-tag", "+1"),
                                NodeTree.words(shown(row("a-very-long-tag", "b"), 20))));
    }

    @Test
    void saysAllOfThemInTheTooltipAndToTheEar() {
        FxThread.run(
                () -> {
                    var cell = shown(row("prod", "db"), 400);
                    assertEquals("db, prod", cell.getTooltip().getText());
                    assertEquals("db, prod", cell.getAccessibleText());
                    cell.updateItem(row(), false);
                    assertNull(cell.getTooltip());
                });
    }

    private static TagsCell shown(SecretRow row, double width) {
        var cell = new TagsCell();
        var pane = new Pane(cell);
        new Scene(pane, 600, 60);
        cell.resize(width, 32);
        cell.updateItem(row, false);
        pane.applyCss();
        cell.layout();
        return cell;
    }

    private static SecretRow row(String... tags) {
        var sample = new SampleVault().secret("a", "KEY", "v", "", tags);
        return SecretRow.of(
                sample.secretAt("a", "KEY"), NamespacePath.of("a"), false, sample.now());
    }
}
