package dev.kista.desktop.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.desktop.NodeTree;
import dev.kista.desktop.pictures.FxThread;
import dev.kista.model.Messages;
import dev.kista.model.SecretValue;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Keys as they arrive from systems that no robot here can imitate.
class SecretKeysTest {
    private static final Messages MESSAGES = Messages.in(Locale.ENGLISH);

    @Test
    void takesACharacterThatAltGrTypes() {
        FxThread.run(
                () -> {
                    var field = field("a");
                    field.fireEvent(typed("\u20AC", true, true));
                    assertEquals("a\u20AC", text(field));
                });
    }

    @Test
    void takesNoCharacterOfAShortcut() {
        FxThread.run(
                () -> {
                    var field = field("a");
                    field.fireEvent(typed("b", true, false));
                    field.fireEvent(typed("c", false, true));
                    field.fireEvent(typed("\u0008", false, false));
                    field.fireEvent(typed("", false, false));
                    assertEquals("a", text(field));
                });
    }

    @Test
    void deletesACharacterOfTwoHalvesAsOne() {
        FxThread.run(
                () -> {
                    var field = field("a\uD83D\uDE00");
                    field.fireEvent(pressed(KeyCode.BACK_SPACE));
                    assertEquals("a", text(field));
                });
    }

    @Test
    void leavesEnterToTheWindowWhereNobodyAskedForIt() {
        FxThread.run(
                () -> {
                    var field = field("a");
                    var seen = new ArrayList<KeyCode>();
                    var scene = field.getScene();
                    scene.getRoot()
                            .addEventHandler(
                                    KeyEvent.KEY_PRESSED, event -> seen.add(event.getCode()));
                    field.fireEvent(pressed(KeyCode.ENTER));
                    field.setOnEnter(() -> {});
                    field.fireEvent(pressed(KeyCode.ENTER));
                    assertEquals(List.of(KeyCode.ENTER), seen, "the second one was taken");
                });
    }

    @Test
    void goesToTheBeginningFromTheFirstLineOfAnArea() {
        FxThread.run(
                () -> {
                    var area = new SecretArea(MESSAGES);
                    NodeTree.laidOut(area, 300, 200);
                    area.revealedProperty().set(true);
                    area.setValue(SecretValue.ofText("abc"));
                    area.fireEvent(pressed(KeyCode.UP));
                    area.fireEvent(typed("!", false, false));
                    assertEquals("!abc", text(area));
                });
    }

    @Test
    void changesNothingThatMayNotBeEdited() {
        FxThread.run(
                () -> {
                    var field = field("a");
                    field.editableProperty().set(false);
                    field.fireEvent(typed("b", false, false));
                    field.fireEvent(pressed(KeyCode.BACK_SPACE));
                    assertEquals("a", text(field));
                });
    }

    private static SecretField field(String text) {
        var field = new SecretField(MESSAGES);
        NodeTree.laidOut(field, 240, 60);
        for (var each : text.codePoints().mapToObj(Character::toString).toList()) {
            field.fireEvent(typed(each, false, false));
        }
        return field;
    }

    private static String text(SecretInput input) {
        return input.value().text();
    }

    private static KeyEvent typed(String character, boolean control, boolean alt) {
        return new KeyEvent(
                KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, control, alt, false);
    }

    private static KeyEvent pressed(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }
}
