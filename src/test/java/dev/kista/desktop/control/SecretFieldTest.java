package dev.kista.desktop.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.NodeTree;
import dev.kista.desktop.pictures.FxThread;
import dev.kista.model.Messages;
import dev.kista.model.SecretValue;

import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;

import org.junit.jupiter.api.Test;

import java.util.Locale;

class SecretFieldTest {
    private static final Messages MESSAGES = Messages.in(Locale.ENGLISH);

    @Test
    void staysAsHighAsOneLineWhateverItHolds() {
        FxThread.run(
                () -> {
                    var empty = field("").prefHeight(-1);
                    assertEquals(empty, field("x".repeat(5_000)).prefHeight(-1));
                    assertEquals(empty, field("v").maxHeight(-1));
                });
    }

    @Test
    void keepsTheEyeInSightBesideALongText() {
        FxThread.run(
                () -> {
                    var field = field("x".repeat(5_000));
                    var eye = NodeTree.only(field, ToggleButton.class);
                    assertTrue(eye.getBoundsInParent().getMaxX() <= field.getWidth() + 0.5);
                    assertTrue(eye.getWidth() > 0);
                });
    }

    @Test
    void isATextFieldToAssistiveTechnologyOnceItIsRevealed() {
        FxThread.run(
                () -> {
                    var field = new SecretField(MESSAGES);
                    assertEquals(AccessibleRole.PASSWORD_FIELD, field.getAccessibleRole());
                    field.revealedProperty().set(true);
                    assertEquals(AccessibleRole.TEXT_FIELD, field.getAccessibleRole());
                });
    }

    @Test
    void givesAValueOfItsOwnEachTime() {
        FxThread.run(
                () -> {
                    var field = field("p\u00E4ss \uD83D\uDE00");
                    var first = field.value();
                    first.close();
                    assertEquals("p\u00E4ss \uD83D\uDE00", field.value().text());
                    field.clear();
                    assertTrue(field.isEmpty());
                    assertEquals("", field.value().text());
                });
    }

    private static SecretField field(String text) {
        var field = new SecretField(MESSAGES);
        field.setValue(SecretValue.ofText(text));
        return NodeTree.laidOut(field, 240, 60);
    }
}
