package dev.kista.desktop.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.pictures.FxThread;
import dev.kista.desktop.pictures.Screen;
import dev.kista.model.NamespacePath;
import dev.kista.model.SecretKey;

import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.matcher.control.LabeledMatchers;
import org.testfx.util.WaitForAsyncUtils;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

class FixMenuTest {
    private final ImportSetting setting = new ImportSetting();
    private ImportController controller;
    private Screen screen;
    private FxRobot robot;

    @BeforeEach
    void show() throws TimeoutException {
        controller = FxThread.call(setting::controller);
        screen = Screen.show(1000, 640, () -> (StackPane) controller.over(StackPane::new).root());
        robot = screen.robot();
        FxThread.run(
                () -> {
                    setting.clipboard.put("A=1\nSMTP_PASSWORD=cGFzc3dvcmQ=\nmy-key=x\n", false);
                    controller.onPaste();
                });
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> FxThread.call(this::hasKeyboard));
    }

    @AfterEach
    void close() {
        FxThread.run(controller::close);
        screen.close();
    }

    @Test
    void mendsByTheKeyboardAndTakesTheFixBackAndImports() {
        robot.type(KeyCode.DOWN);
        assertEquals("SMTP_PASSWORD", selected());
        choose("Decode it");
        assertEquals("SMTP_PASSWORD", selected(), "goes on where it was");
        choose("Undo");
        choose("Decode it");
        robot.type(KeyCode.ENTER);
        assertEquals("password", value("SMTP_PASSWORD"));
    }

    @Test
    void keepsTheRowWhoseKeyIsRenamed() {
        robot.type(KeyCode.END);
        choose("Rename it");
        assertEquals("MY_KEY", selected());
        robot.type(KeyCode.ENTER);
        assertEquals("x", value("MY_KEY"));
    }

    @Test
    void mendsByTheMouse() {
        robot.clickOn("SMTP_PASSWORD");
        screen.askForContextMenu();
        robot.clickOn(item("Decode it"));
        robot.clickOn("#import-confirm");
        assertEquals("password", value("SMTP_PASSWORD"));
    }

    @Test
    void opensNothingWhereNothingIsWrongAndTakesNothing() {
        robot.push(KeyCode.ALT, KeyCode.ENTER);
        assertEquals(1, robot.listWindows().stream().filter(each -> each.isShowing()).count());
        assertTrue(
                setting.open
                        .vault()
                        .namespace(NamespacePath.of("company.team"))
                        .orElseThrow()
                        .secret(SecretKey.of("A"))
                        .isEmpty());
    }

    @Test
    void escapeClosesTheMenuAndNotTheImport() {
        robot.type(KeyCode.DOWN).push(KeyCode.ALT, KeyCode.ENTER);
        robot.type(KeyCode.ESCAPE);
        assertEquals(1, robot.listWindows().stream().filter(each -> each.isShowing()).count());
        assertTrue(robot.lookup("#import-confirm").tryQuery().isPresent());
        assertTrue(FxThread.call(this::hasKeyboard));
    }

    private void choose(String words) {
        robot.push(KeyCode.ALT, KeyCode.ENTER);
        assertTrue(item(words).isVisible());
        robot.type(KeyCode.DOWN);
        while (!FxThread.call(() -> item(words).getParent().isFocused())) {
            robot.type(KeyCode.DOWN);
        }
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Node item(String words) {
        return robot.lookup(".menu-item .label").match(LabeledMatchers.hasText(words)).query();
    }

    private String selected() {
        return FxThread.call(
                () -> table().getSelectionModel().getSelectedItem().row().key().text());
    }

    private boolean hasKeyboard() {
        return screen.stage().getScene().getFocusOwner() instanceof TableView;
    }

    @SuppressWarnings("unchecked")
    private TableView<RowModel> table() {
        return (TableView<RowModel>) screen.find(".import-rows", TableView.class);
    }

    private String value(String key) {
        return setting.open
                .vault()
                .namespace(NamespacePath.of("company.team"))
                .flatMap(each -> each.secret(SecretKey.of(key)))
                .map(each -> each.value().text())
                .orElse("");
    }
}
