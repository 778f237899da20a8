package dev.kista.desktop.secrets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.open.OpenVault;
import dev.kista.desktop.pictures.FxThread;
import dev.kista.model.NamespacePath;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.text.Text;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

import java.util.List;

/// Which values the table shows in clear, and for how long.
class ShownValuesTest {
    private final SecretsScreen screen = SecretsScreen.narrow(SecretsPicturesTest.few());
    private final OpenVault open = screen.open;
    private final FxRobot robot = screen.robot;

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void showsTheSameDotsForEveryValue() {
        assertEquals(List.of("••••••••"), screen.shownValues().stream().distinct().toList());
    }

    @Test
    void revealsOneRowAtATime() {
        robot.clickOn(eye("DB_PASSWORD"));
        assertTrue(screen.shownValues().contains("hunter2!"));
        robot.clickOn(eye("API_TOKEN"));
        assertTrue(screen.shownValues().contains("tok_3f9a81c2"));
        assertFalse(screen.shownValues().contains("hunter2!"));
        robot.clickOn(eye("API_TOKEN"));
        assertEquals(List.of("••••••••"), screen.shownValues().stream().distinct().toList());
    }

    @Test
    void hidesWhenSomethingElseIsSelectedOrShown() {
        robot.clickOn("DB_PASSWORD");
        screen.run(Command.REVEAL);
        assertTrue(screen.shownValues().contains("hunter2!"));
        robot.type(KeyCode.DOWN);
        assertFalse(screen.shownValues().contains("hunter2!"));
        robot.type(KeyCode.UP);
        screen.run(Command.REVEAL);
        FxThread.run(() -> open.show(NamespacePath.of("company")));
        FxThread.run(() -> open.show(NamespacePath.of("company.team")));
        assertFalse(screen.shownValues().contains("hunter2!"));
    }

    @Test
    void leavesNoValueBehindWhenItLeavesTheScreen() {
        robot.clickOn(eye("DB_PASSWORD"));
        var texts = robot.lookup(".secret-line .shown").queryAllAs(Text.class);
        FxThread.run(() -> screen.screen().stage().getScene().setRoot(new BorderPane()));
        assertTrue(texts.stream().noneMatch(each -> each.getText().equals("hunter2!")));
    }

    private Node eye(String key) {
        return robot.lookup(".eye")
                .match((Node each) -> each.getAccessibleText().endsWith(" " + key))
                .query();
    }
}
