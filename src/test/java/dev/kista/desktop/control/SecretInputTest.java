package dev.kista.desktop.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.pictures.FxThread;
import dev.kista.model.Messages;
import dev.kista.model.SecretValue;

import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A hand on keyboard and mouse, in front of a field, an area and something else to go to.
@ExtendWith(ApplicationExtension.class)
class SecretInputTest {
    private final List<String> copied = new ArrayList<>();
    private SecretField field;
    private SecretArea area;
    private TextField other;

    @Start
    void show(Stage stage) {
        var messages = Messages.in(Locale.ENGLISH);
        field = new SecretField(messages);
        area = new SecretArea(messages);
        other = new TextField();
        stage.setScene(new Scene(new VBox(8, field, area, other), 400, 300));
        stage.show();
    }

    @Test
    void takesWhatIsTyped(FxRobot robot) {
        robot.clickOn(field).write("p4ss");
        assertEquals("p4ss", content(field));
    }

    @Test
    void showsDotsOnly(FxRobot robot) {
        robot.clickOn(field).write("p4ss");
        assertEquals("••••", shown(field));
    }

    @Test
    void showsTheTextOnceItIsRevealed(FxRobot robot) {
        robot.clickOn(field).write("p4ss");
        var eye = (ToggleButton) field.lookup(".reveal");
        assertEquals("Reveal", eye.getAccessibleText());
        robot.clickOn(eye);
        assertEquals("p4ss", shown(field));
        assertEquals("Hide", eye.getAccessibleText());
        robot.clickOn(eye);
        assertEquals("••••", shown(field));
    }

    @Test
    void revealsByKeyboardToo(FxRobot robot) {
        robot.clickOn(field).write("p4ss").push(KeyCode.SHORTCUT, KeyCode.R);
        assertEquals("p4ss", shown(field));
    }

    @Test
    void editsByKeyboard(FxRobot robot) {
        robot.clickOn(field).write("abd").push(KeyCode.LEFT).write("c");
        assertEquals("abcd", content(field));
        robot.push(KeyCode.HOME).push(KeyCode.DELETE).push(KeyCode.END).push(KeyCode.BACK_SPACE);
        assertEquals("bc", content(field));
    }

    @Test
    void replacesWhatIsSelected(FxRobot robot) {
        robot.clickOn(field).write("abc").push(KeyCode.SHORTCUT, KeyCode.A).write("x");
        assertEquals("x", content(field));
        robot.write("yz").push(KeyCode.SHIFT, KeyCode.LEFT).push(KeyCode.SHIFT, KeyCode.LEFT);
        robot.write("!");
        assertEquals("x!", content(field));
    }

    @Test
    void deletesAHiddenTextAsOneWord(FxRobot robot) {
        robot.clickOn(field).write("one two").push(KeyCode.CONTROL, KeyCode.BACK_SPACE);
        assertTrue(field.isEmpty());
    }

    @Test
    void deletesTheLastWordOfARevealedText(FxRobot robot) {
        robot.interact(() -> area.revealedProperty().set(true));
        robot.clickOn(area).write("one two").push(KeyCode.CONTROL, KeyCode.BACK_SPACE);
        assertEquals("one ", content(area));
    }

    @Test
    void setsTheCaretByMouse(FxRobot robot) {
        robot.clickOn(field).write("abcdef");
        robot.interact(() -> field.revealedProperty().set(true));
        var bounds = FxThread.call(() -> field.localToScreen(field.getBoundsInLocal()));
        robot.clickOn(bounds.getMinX() + 9, bounds.getCenterY()).write("^");
        assertEquals("^abcdef", content(field));
    }

    @Test
    void pastesFromTheClipboard(FxRobot robot) {
        robot.interact(() -> putOnClipboard("from\nelsewhere"));
        robot.clickOn(field).push(KeyCode.SHORTCUT, KeyCode.V);
        robot.clickOn(area).push(KeyCode.SHORTCUT, KeyCode.V);
        assertEquals("fromelsewhere", content(field));
        assertEquals("from\nelsewhere", content(area));
    }

    @Test
    void givesNothingToTheClipboardWhileHidden(FxRobot robot) {
        robot.interact(() -> putOnClipboard("before"));
        robot.interact(() -> field.setOnCopy(value -> copied.add(value.text())));
        robot.clickOn(field).write("p4ss").push(KeyCode.SHORTCUT, KeyCode.A);
        robot.push(KeyCode.SHORTCUT, KeyCode.C).push(KeyCode.SHORTCUT, KeyCode.X);
        assertEquals(List.of(), copied);
        assertEquals("p4ss", content(field));
        robot.interact(() -> assertEquals("before", Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void handsWhatIsCopiedWhileRevealedToItsOwner(FxRobot robot) {
        robot.interact(
                () -> {
                    field.setOnCopy(value -> copied.add(value.text()));
                    field.revealedProperty().set(true);
                });
        robot.clickOn(field).write("p4ss").push(KeyCode.SHORTCUT, KeyCode.A);
        robot.push(KeyCode.SHORTCUT, KeyCode.C).push(KeyCode.SHORTCUT, KeyCode.X);
        assertEquals(List.of("p4ss", "p4ss"), copied);
        assertTrue(field.isEmpty());
    }

    @Test
    void saysNothingToAssistiveTechnologyWhileHidden(FxRobot robot) {
        robot.clickOn(field).write("p4ss");
        robot.interact(
                () -> {
                    assertEquals(AccessibleRole.PASSWORD_FIELD, field.getAccessibleRole());
                    assertNull(field.queryAccessibleAttribute(AccessibleAttribute.TEXT));
                    assertEquals(
                            0, field.queryAccessibleAttribute(AccessibleAttribute.CARET_OFFSET));
                    field.revealedProperty().set(true);
                    assertEquals(AccessibleRole.TEXT_FIELD, field.getAccessibleRole());
                    assertEquals("p4ss", field.queryAccessibleAttribute(AccessibleAttribute.TEXT));
                });
    }

    @Test
    void wipesAndHidesWhenItIsCleared(FxRobot robot) {
        robot.clickOn(field).write("p4ss").push(KeyCode.SHORTCUT, KeyCode.R);
        robot.interact(field::clear);
        assertTrue(field.isEmpty());
        assertFalse(field.isRevealed());
        assertEquals("", shown(field));
    }

    @Test
    void showsTheSameDotsForEveryValueOfAnAreaWithoutFocus(FxRobot robot) {
        robot.interact(() -> area.setValue(SecretValue.ofText("x")));
        robot.clickOn(other);
        var one = shown(area);
        robot.interact(() -> area.setValue(SecretValue.ofText("a much longer\nvalue")));
        assertEquals(one, shown(area));
        robot.interact(area::requestFocus);
        assertEquals("•••••••••••••\n•••••", shown(area));
    }

    @Test
    void beginsANewLineInAnAreaAndLeavesItWithTab(FxRobot robot) {
        robot.clickOn(area).write("a").push(KeyCode.ENTER).write("b").push(KeyCode.TAB);
        assertEquals("a\nb", content(area));
        assertTrue(other.isFocused());
    }

    @Test
    void movesBetweenTheLinesOfAnArea(FxRobot robot) {
        robot.interact(
                () -> {
                    area.revealedProperty().set(true);
                    area.setValue(SecretValue.ofText("one\ntwo\nthree"));
                });
        robot.interact(area::requestFocus);
        robot.push(KeyCode.DOWN).write(">").push(KeyCode.UP).push(KeyCode.HOME).write("<");
        assertEquals("<one\n>two\nthree", content(area));
    }

    @Test
    void handsTheEnterKeyOfAFieldToItsOwner(FxRobot robot) {
        robot.interact(() -> field.setOnEnter(() -> copied.add("entered")));
        robot.clickOn(field).write("x").push(KeyCode.ENTER);
        assertEquals(List.of("entered"), copied);
    }

    @Test
    void staysAsItIsWhenItMayNotBeEdited(FxRobot robot) {
        robot.interact(
                () -> {
                    field.setValue(SecretValue.ofText("fixed"));
                    field.editableProperty().set(false);
                });
        robot.clickOn(field).write("x").push(KeyCode.BACK_SPACE);
        assertEquals("fixed", content(field));
    }

    @Test
    void countsItsChanges(FxRobot robot) {
        var before = field.revisionProperty().get();
        robot.clickOn(field).write("ab").push(KeyCode.LEFT);
        assertEquals(before + 2, field.revisionProperty().get());
    }

    @Test
    void offersAMenuOfWhatCanBeDone(FxRobot robot) {
        robot.rightClickOn(field);
        assertNotNull(robot.lookup("Paste").query());
    }

    private static String content(SecretInput input) {
        return FxThread.call(() -> input.value().text());
    }

    private static String shown(SecretInput input) {
        return FxThread.call(
                () -> {
                    input.applyCss();
                    return ((Text) input.lookup(".canvas .shown")).getText();
                });
    }

    private static boolean putOnClipboard(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        return Clipboard.getSystemClipboard().setContent(content);
    }
}
