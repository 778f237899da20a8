package dev.kista.desktop.shortcuts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.NodeTree;
import dev.kista.desktop.pictures.FxThread;
import dev.kista.model.Messages;

import javafx.scene.layout.VBox;

import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;
import java.util.Locale;

class ShortcutsViewTest {
    @Test
    void fillsTwoColumnsAboutEqually() {
        FxThread.run(
                () -> {
                    var columns =
                            columns(
                                    List.of(
                                            group("A", 4),
                                            group("B", 4),
                                            group("C", 4),
                                            group("D", 4)));
                    assertEquals(
                            List.of(2, 2),
                            columns.stream().map(each -> each.getChildren().size()).toList());
                });
    }

    @Test
    void keepsTheOrderOfTheGroups() {
        FxThread.run(
                () -> {
                    var columns = columns(List.of(group("A", 9), group("B", 1), group("C", 1)));
                    assertEquals(
                            List.of("A", "B", "C"),
                            columns.stream()
                                    .flatMap(each -> each.getChildren().stream())
                                    .map(each -> NodeTree.words(each).getFirst())
                                    .toList());
                });
    }

    @Test
    void showsOneGroupOrNone() {
        FxThread.run(
                () -> {
                    assertEquals(
                            1, columns(List.of(group("A", 3))).getFirst().getChildren().size());
                    assertTrue(
                            columns(List.of()).stream()
                                    .allMatch(each -> each.getChildren().isEmpty()));
                });
    }

    private static List<VBox> columns(List<ShortcutGroup> groups) {
        var root = new ShortcutsView(groups, Messages.in(Locale.ENGLISH)).root();
        assertFalse(root.getAccessibleText().isBlank());
        return root.getChildren().stream().map(VBox.class::cast).toList();
    }

    private static ShortcutGroup group(String title, int count) {
        return new ShortcutGroup(title, Collections.nCopies(count, new Shortcut("does", "F2")));
    }
}
