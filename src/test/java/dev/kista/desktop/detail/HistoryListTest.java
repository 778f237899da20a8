package dev.kista.desktop.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.NodeTree;
import dev.kista.desktop.control.Ages;
import dev.kista.desktop.pictures.FxThread;
import dev.kista.model.Messages;
import dev.kista.model.SecretPart;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

class HistoryListTest {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    private final List<String> done = new ArrayList<>();
    private final Messages messages = Messages.in(Locale.ENGLISH);

    @Test
    void saysThatNothingWasChangedYet() {
        FxThread.run(
                () ->
                        assertEquals(
                                List.of("Not changed since it was created."),
                                NodeTree.words(list(0, true))));
    }

    @Test
    void showsTheLatestChangesAndTheRestOnRequest() {
        FxThread.run(
                () -> {
                    var list = list(5, true);
                    assertEquals(4, list.getChildren().size());
                    NodeTree.button(list, "Show 2 more").fire();
                    assertEquals(5, list.getChildren().size());
                    assertEquals(
                            List.of("now", "1 d", "2 d", "3 d", "4 d"),
                            NodeTree.words(list).stream()
                                    .filter(each -> each.equals("now") || each.endsWith(" d"))
                                    .toList());
                });
    }

    @Test
    void saysWhatChangedInTheOrderOfTheFields() {
        FxThread.run(
                () -> {
                    var list = list(1, true);
                    assertEquals(
                            List.of("now", "Value changed, Tags changed"), NodeTree.words(list));
                });
    }

    @Test
    void leadsToTheStateBeforeAChange() {
        FxThread.run(
                () -> {
                    var list = list(2, true);
                    for (var button : NodeTree.all(list, Button.class)) {
                        assertFalse(button.getAccessibleText().isBlank());
                        button.fire();
                    }
                    assertEquals(List.of("compare 1", "restore 1", "compare 0", "restore 0"), done);
                });
    }

    @Test
    void restoresNothingOfWhatWasDeleted() {
        FxThread.run(
                () -> {
                    NodeTree.all(list(3, false), Button.class).forEach(ButtonBase::fire);
                    assertTrue(
                            done.stream().noneMatch(each -> each.startsWith("restore")),
                            done::toString);
                });
    }

    private HistoryList list(int count, boolean restorable) {
        var list =
                new HistoryList(
                        messages,
                        new Ages(messages, () -> NOW),
                        index -> done.add("compare " + index),
                        index -> done.add("restore " + index));
        var versions =
                IntStream.range(0, count)
                        .mapToObj(
                                each ->
                                        new Version(
                                                count - 1 - each,
                                                NOW.minus(Duration.ofDays(each)),
                                                Set.of(SecretPart.TAGS, SecretPart.VALUE)))
                        .toList();
        list.show(versions, restorable);
        return list;
    }
}
