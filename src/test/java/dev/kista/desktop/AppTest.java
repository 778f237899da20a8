package dev.kista.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.dialog.ScriptedFilePicker;
import dev.kista.desktop.pictures.FxThread;
import dev.kista.model.Messages;
import dev.kista.service.settings.KistaFolders;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The whole program in one window: from the welcome to the vault and around.
class AppTest {
    @TempDir Path folder;

    private final ScriptedFilePicker picker = new ScriptedFilePicker();
    private AppContext app;
    private Stage stage;

    @BeforeEach
    void start() {
        app =
                FxThread.call(
                        () -> {
                            stage = new Stage();
                            return new AppContext(
                                    stage,
                                    new KistaFolders(folder),
                                    picker,
                                    Messages.in(Locale.ENGLISH),
                                    () -> {});
                        });
        FxThread.run(() -> app.open(Optional.empty()));
        calm();
    }

    @AfterEach
    void end() {
        FxThread.run(
                () ->
                        Window.getWindows().stream()
                                .filter(each -> each != stage)
                                .toList()
                                .forEach(Window::hide));
        FxThread.run(app::quit);
        waitFor("the end", () -> !stage.isShowing());
    }

    @Test
    void namesEveryControlOnEveryScreen() throws IOException {
        var unnamed = new TreeSet<String>();
        collect("welcome", unnamed);
        run(Command.NEW_VAULT);
        collect("create", unnamed);
        run(Command.SAMPLE_VAULT);
        waitFor("the sample", () -> node("#breadcrumb").isPresent());
        collect("workspace", unnamed);
        run(Command.NEW_SECRET);
        collect("new secret", unnamed);
        run(Command.NEW_NAMESPACE);
        collect("new namespace", unnamed);
        run(Command.HEALTH);
        collect("health", unnamed);
        run(Command.HEALTH);
        run(Command.COMMAND_PALETTE);
        collect("palette", unnamed);
        run(Command.COMMAND_PALETTE);
        picker.choosing(Files.writeString(folder.resolve(".env"), "A=1\nb=2\n"));
        run(Command.WRITE_INTO_FILE);
        collect("write into file", unnamed);
        FxThread.run(() -> node("#patching-cancel").ifPresent(each -> fire(each)));
        run(Command.IMPORT);
        collect("import", unnamed);
        FxThread.run(() -> node("#import-cancel").ifPresent(each -> fire(each)));
        run(Command.PREFERENCES);
        collect("preferences", unnamed);
        closeDialogs();
        run(Command.SHORTCUTS);
        collect("shortcuts", unnamed);
        closeDialogs();
        run(Command.LOCK);
        waitFor("the lock", () -> node("#unlock-password").isPresent());
        collect("unlock", unnamed);
        assertEquals(new TreeSet<>(), unnamed);
    }

    @Test
    void changesTheLanguageWhileAVaultIsOpen() {
        run(Command.SAMPLE_VAULT);
        waitFor("the sample", () -> node("#breadcrumb").isPresent());
        waitFor("English", () -> menu().equals("File"));
        speak(2);
        waitFor("German", () -> menu().equals("Datei"));
        waitFor("the tool bar", () -> texts("Importieren…"));
        assertTrue(node("#breadcrumb").isPresent(), "the vault stays open");
        assertEquals("Rückgängig: 12 neue Secrets", app.commands().text(Command.UNDO).get());
        speak(1);
        waitFor("English", () -> menu().equals("File"));
        waitFor("the tool bar", () -> texts("Import…"));
    }

    @Test
    void changesTheLanguageOfTheWelcome() {
        speak(2);
        waitFor("German", () -> texts("Tresor anlegen"));
        speak(1);
        waitFor("English", () -> texts("Create vault"));
    }

    @Test
    void showsAgainAfterUnlockingWhatWasShownBefore() {
        run(Command.SAMPLE_VAULT);
        waitFor("the sample", () -> node("#breadcrumb").isPresent());
        waitFor("the rows", () -> table().getItems().size() > 1);
        FxThread.run(() -> table().getSelectionModel().clearAndSelect(1));
        calm();
        var key = FxThread.call(this::shownKey);
        run(Command.LOCK);
        waitFor("the lock", () -> node("#unlock-password").isPresent());
        new FxRobot().clickOn("#unlock-password").write(NewSessions.SAMPLE_WORD);
        new FxRobot().type(KeyCode.ENTER);
        waitFor("the vault again", () -> node("#breadcrumb").isPresent());
        waitFor("the selection", () -> table().getSelectionModel().getSelectedIndex() == 1);
        assertEquals(key, FxThread.call(this::shownKey));
    }

    private String shownKey() {
        return node(".detail .key").map(TextField.class::cast).orElseThrow().getText();
    }

    private TableView<?> table() {
        return (TableView<?>) node(".secrets-table").orElseThrow();
    }

    private void speak(int choice) {
        run(Command.PREFERENCES);
        FxThread.run(
                () ->
                        Window.getWindows().stream()
                                .map(each -> each.getScene().getRoot())
                                .filter(DialogPane.class::isInstance)
                                .map(each -> each.lookup("#preferences-language"))
                                .filter(ComboBox.class::isInstance)
                                .map(ComboBox.class::cast)
                                .findFirst()
                                .orElseThrow()
                                .getSelectionModel()
                                .select(choice));
        calm();
        closeDialogs();
    }

    private void closeDialogs() {
        FxThread.run(
                () ->
                        Window.getWindows().stream()
                                .filter(each -> each != stage)
                                .toList()
                                .forEach(Window::hide));
        calm();
    }

    private String menu() {
        return node(".menu-bar")
                .map(MenuBar.class::cast)
                .map(bar -> bar.getMenus().getFirst().getText().replace("_", ""))
                .orElse("");
    }

    private boolean texts(String words) {
        return stage.getScene().getRoot().lookupAll(".button").stream()
                .anyMatch(each -> each instanceof Labeled it && words.equals(it.getText()));
    }

    private void collect(String screen, TreeSet<String> unnamed) {
        calm();
        FxThread.run(
                () ->
                        Window.getWindows().stream()
                                .filter(Window::isShowing)
                                .map(each -> each.getScene().getRoot())
                                .flatMap(root -> ControlNames.missing(root).stream())
                                .forEach(each -> unnamed.add(screen + ": " + each)));
    }

    private static void fire(Node node) {
        if (node instanceof javafx.scene.control.ButtonBase button) {
            button.fire();
        }
    }

    private Optional<Node> node(String query) {
        return Optional.ofNullable(stage.getScene().getRoot().lookup(query));
    }

    private void run(Command command) {
        waitFor(command.name(), app.commands().enabled(command)::get);
        FxThread.run(() -> app.commands().run(command));
        calm();
    }

    private void calm() {
        waitFor("work under way", () -> app.running().isEmpty());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void waitFor(String what, Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> FxThread.call(condition));
        } catch (TimeoutException e) {
            throw new AssertionError(what, e);
        }
    }
}
