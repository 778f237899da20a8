package dev.kista.desktop.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.NodeTree;
import dev.kista.desktop.pictures.FxThread;
import dev.kista.model.Messages;
import dev.kista.model.SecretValue;

import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Locale;

class SecretAreaTest {
    private static final Messages MESSAGES = Messages.in(Locale.ENGLISH);

    @ParameterizedTest
    @ValueSource(strings = {"x", "several\nlines\nof it", "\uD83D\uDE00"})
    void showsEightDotsWhateverItHolds(String text) {
        FxThread.run(
                () -> {
                    var area = area(text);
                    assertEquals("\u2022".repeat(8), shown(area));
                    area.revealedProperty().set(true);
                    assertEquals(text, shown(area));
                });
    }

    @Test
    void showsItsPromptWhileItIsEmpty() {
        FxThread.run(
                () -> {
                    var area = area("");
                    area.promptProperty().set("Type a value");
                    assertTrue(NodeTree.words(area).contains("Type a value"));
                    area.setValue(SecretValue.ofText("v"));
                    assertFalse(NodeTree.words(area).contains("Type a value"));
                });
    }

    @Test
    void isAsHighAsTheLinesThatAreAskedFor() {
        FxThread.run(
                () -> {
                    var area = area("v");
                    area.rowsProperty().set(2);
                    var two = area.prefHeight(-1);
                    area.rowsProperty().set(12);
                    assertEquals(10, Math.round((area.prefHeight(-1) - two) / lineHeight(area)));
                });
    }

    @Test
    void isAPasswordToAssistiveTechnologyUntilItIsRevealed() {
        FxThread.run(
                () -> {
                    var area = new SecretArea(MESSAGES);
                    assertEquals(AccessibleRole.PASSWORD_FIELD, area.getAccessibleRole());
                    area.revealedProperty().set(true);
                    assertEquals(AccessibleRole.TEXT_AREA, area.getAccessibleRole());
                    area.clear();
                    assertEquals(AccessibleRole.PASSWORD_FIELD, area.getAccessibleRole());
                });
    }

    @Test
    void refusesBytesThatAreNoText() {
        FxThread.run(
                () -> {
                    var area = new SecretArea(MESSAGES);
                    assertThrows(
                            IllegalArgumentException.class,
                            () -> area.setValue(SecretValue.of(new byte[] {(byte) 0xff})));
                });
    }

    private static double lineHeight(SecretArea area) {
        area.rowsProperty().set(1);
        var one = area.prefHeight(-1);
        area.rowsProperty().set(2);
        var line = area.prefHeight(-1) - one;
        area.rowsProperty().set(12);
        return line;
    }

    private static SecretArea area(String text) {
        var area = new SecretArea(MESSAGES);
        area.setValue(SecretValue.ofText(text));
        return NodeTree.laidOut(area, 300, 200);
    }

    private static String shown(SecretArea area) {
        return NodeTree.all(area, Text.class).stream()
                .filter(each -> each.getStyleClass().contains("shown"))
                .findFirst()
                .orElseThrow()
                .getText();
    }
}
