package dev.kista.desktop.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.dialog.RecordingNotices;
import dev.kista.desktop.mvc.InlineTaskRunner;
import dev.kista.desktop.pictures.FxThread;
import dev.kista.desktop.pictures.Screen;
import dev.kista.model.Messages;
import dev.kista.service.settings.KistaFolders;
import dev.kista.service.settings.Settings;
import dev.kista.service.settings.SettingsFile;

import javafx.scene.Node;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;

/// The preferences by keyboard and by mouse.
class PreferencesKeysTest {
    @TempDir private Path folder;
    private LiveSettings settings;
    private Screen screen;
    private FxRobot robot;

    @BeforeEach
    void show() {
        var messages = Messages.in(Locale.ENGLISH);
        settings =
                new LiveSettings(
                        new SettingsFile(new KistaFolders(folder)),
                        new InlineTaskRunner(),
                        new RecordingNotices(),
                        messages);
        screen =
                Screen.show(
                        900,
                        900,
                        () -> (GridPane) new PreferencesController(settings, messages).root());
        robot = screen.robot();
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void leadsThroughEveryFieldInTheirOrder() {
        var fields =
                FxThread.call(
                        () ->
                                screen
                                        .stage()
                                        .getScene()
                                        .getRoot()
                                        .getChildrenUnmodifiable()
                                        .stream()
                                        .map(Node::getId)
                                        .filter(each -> each != null)
                                        .toList());
        focus(fields.getFirst());
        var walked = new ArrayList<String>();
        for (var each : fields) {
            walked.add(here());
            robot.type(KeyCode.TAB);
        }
        assertEquals(fields, walked);
    }

    @Test
    void choosesAndTicksByKeyboard() {
        focus("preferences-density");
        robot.type(KeyCode.HOME).type(KeyCode.DOWN, Settings.Density.values().length);
        assertEquals(Settings.Density.values()[Settings.Density.values().length - 1], density());
        focus("preferences-lock-minimised");
        robot.type(KeyCode.SPACE);
        assertTrue(settings.now().lockOnMinimise());
    }

    @Test
    void choosesAndTicksByMouse() {
        robot.clickOn("#preferences-theme").clickOn("Dark");
        assertEquals(Settings.Theme.DARK, settings.now().theme());
        robot.clickOn("#preferences-lock-minimised");
        assertTrue(settings.now().lockOnMinimise());
    }

    @ParameterizedTest
    @CsvSource({
        "clipboard, 1, 5",
        "clipboard, 9999, 600",
        "lock, 100000, 1440",
        "backups, 4000, 100",
        "font-size, 999, 32",
        "font-size, abc, 13",
        "clipboard, -7, 5",
        "backups, 1.5, 1"
    })
    void keepsEachNumberWhatItCanBe(String field, String typed, String now) {
        focus("preferences-" + field);
        robot.push(KeyCode.SHORTCUT, KeyCode.A).write(typed).type(KeyCode.ENTER);
        assertEquals(now, spinner(field).getEditor().getText());
        assertEquals(Integer.parseInt(now), inEffect().get(field));
    }

    @Test
    void countsByTheArrowsAndTakesANumberWhenTheKeyboardLeaves() {
        focus("preferences-backups");
        robot.type(KeyCode.UP).type(KeyCode.UP);
        assertEquals(3, settings.now().backups());
        robot.push(KeyCode.SHORTCUT, KeyCode.A).write("7").type(KeyCode.TAB);
        assertEquals(7, settings.now().backups());
    }

    private Map<String, Integer> inEffect() {
        var now = settings.now();
        return Map.of(
                "clipboard", now.clipboardSeconds(),
                "lock", now.lockMinutes(),
                "backups", now.backups(),
                "font-size", now.fontSize());
    }

    private Settings.Density density() {
        return settings.now().density();
    }

    private void focus(String id) {
        FxThread.run(screen.find("#" + id, Node.class)::requestFocus);
    }

    /// The field that has the keyboard, or the one that it is a part of.
    private String here() {
        return FxThread.call(
                () -> {
                    for (var here = screen.stage().getScene().getFocusOwner();
                            here != null;
                            here = here.getParent()) {
                        if (here.getId() != null && here.getId().startsWith("preferences-")) {
                            return here.getId();
                        }
                    }
                    return "elsewhere";
                });
    }

    private Spinner<?> spinner(String field) {
        return screen.find("#preferences-" + field, Spinner.class);
    }
}
