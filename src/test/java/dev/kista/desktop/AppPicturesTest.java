package dev.kista.desktop;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.dialog.ScriptedFilePicker;
import dev.kista.desktop.pictures.FxThread;
import dev.kista.desktop.pictures.Pictures;
import dev.kista.desktop.theme.Appearance;
import dev.kista.model.Messages;
import dev.kista.service.settings.KistaFolders;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The whole window on every screen and in every state, in both appearances, both languages and
/// three font sizes. Takes minutes, so it runs in the profile `pictures` alone.
@Tag("pictures")
class AppPicturesTest {
    private static final String BROKEN = "A=1\na=2\nB='open\n";

    @TempDir Path folder;

    private final ScriptedFilePicker picker = new ScriptedFilePicker();
    private AppContext app;
    private Stage stage;
    private String suffix = "";

    /// The theme of the other pictures is there first, so that the program's own has the last word.
    @BeforeAll
    static void dress() {
        Pictures.appear(Appearance.LIGHT);
    }

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, LIGHT, 14",
        "ENGLISH, DARK, 14",
        "ENGLISH, LIGHT, 11",
        "ENGLISH, DARK, 11",
        "ENGLISH, LIGHT, 20",
        "ENGLISH, DARK, 20",
        "GERMAN, LIGHT, 14",
        "GERMAN, DARK, 14",
        "GERMAN, LIGHT, 20",
        "GERMAN, DARK, 20",
        "GERMAN, LIGHT, 11",
        "GERMAN, DARK, 11"
    })
    void drawsEveryScreen(String language, String theme, int size) throws IOException {
        suffix = (language.substring(0, 2) + "-" + theme + "-" + size).toLowerCase(Locale.ROOT);
        Files.writeString(
                folder.resolve("settings.json"),
                "{\"theme\": \"%s\", \"language\": \"%s\", \"fontSize\": %d}"
                        .formatted(theme, language, size));
        Files.writeString(
                folder.resolve("window.json"),
                "{\"x\": 0, \"y\": 0, \"width\": 1000, \"height\": 700}");
        start();
        draw("welcome");
        run(Command.NEW_VAULT);
        draw("create");
        run(Command.SAMPLE_VAULT);
        waitFor("the sample", () -> node("#breadcrumb").isPresent());
        calm();
        draw("few");
        selectFirst();
        draw("secret");
        run(Command.REVEAL);
        draw("revealed");
        run(Command.REVEAL);
        run(Command.NEW_SECRET);
        draw("new-secret");
        press("#secret-cancel");
        run(Command.HEALTH);
        draw("health");
        run(Command.HEALTH);
        run(Command.COMMAND_PALETTE);
        draw("palette");
        run(Command.COMMAND_PALETTE);
        picker.choosing(Files.writeString(folder.resolve("broken.env"), BROKEN));
        run(Command.IMPORT);
        draw("import-error");
        press("#import-cancel");
        picker.choosing(Files.writeString(folder.resolve("many.env"), many()));
        run(Command.IMPORT);
        draw("import");
        press("#import-confirm");
        draw("many");
        picker.choosing(
                Files.writeString(folder.resolve("web.yml"), "services: {web: {image: nginx}}\n"));
        run(Command.WRITE_INTO_FILE);
        draw("write-refused");
        press("#patching-cancel");
        run(Command.PREFERENCES);
        drawNewest("preferences");
        run(Command.SHORTCUTS);
        drawNewest("shortcuts");
        run(Command.LOCK);
        waitFor("the lock", () -> node("#unlock-password").isPresent());
        draw("locked");
        FxThread.run(app::quit);
        waitFor("the end", () -> !stage.isShowing());
    }

    private static String many() {
        return IntStream.range(0, 300)
                .mapToObj(each -> "SERVICE_%03d_TOKEN=value %d%n".formatted(each, each))
                .collect(Collectors.joining());
    }

    private void start() {
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

    private void draw(String name) throws IOException {
        calm();
        draw(name, stage);
    }

    private void drawNewest(String name) throws IOException {
        calm();
        var window = FxThread.call(() -> Window.getWindows().getLast());
        draw(name, window);
        FxThread.run(window::hide);
    }

    /// In both scales.
    private void draw(String name, Window window) throws IOException {
        assertTrue(Files.size(Pictures.ofWindow("app-" + name + "-" + suffix, window)) > 5000);
        assertTrue(
                Files.size(Pictures.ofWindowTwice("twice-" + name + "-" + suffix, window)) > 5000);
    }

    private void selectFirst() {
        FxThread.run(
                () ->
                        node(".secrets-table")
                                .map(TableView.class::cast)
                                .ifPresent(table -> table.getSelectionModel().select(0)));
        calm();
    }

    private void press(String id) {
        FxThread.run(() -> node(id).map(Button.class::cast).ifPresent(Button::fire));
        calm();
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
