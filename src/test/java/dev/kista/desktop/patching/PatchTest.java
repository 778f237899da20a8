package dev.kista.desktop.patching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.codec.Dialect;
import dev.kista.desktop.action.Command;
import dev.kista.desktop.action.Commands;
import dev.kista.desktop.dialog.Notice;
import dev.kista.desktop.dialog.ScriptedFilePicker;
import dev.kista.desktop.open.OpenVault;
import dev.kista.desktop.open.SampleVault;
import dev.kista.desktop.pictures.FxThread;
import dev.kista.desktop.pictures.Pictures;
import dev.kista.desktop.pictures.Screen;
import dev.kista.model.NamespacePath;
import dev.kista.service.settings.RememberedExport;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Secrets into files that are there, in a real window over real files.
class PatchTest {
    private static final String COMPOSE =
            """
            services:
              kestra:
                image: kestra/kestra:latest
                environment:
                  SECRET_API_TOKEN: b2xk # rotated monthly
              worker:
                image: busybox
            """;

    @TempDir Path folder;

    private final SampleVault sample =
            new SampleVault()
                    .secret("company", "API_TOKEN", "s3cret-token", "")
                    .secret("company", "DB_PASSWORD", "correct horse", "")
                    .namespace("company.empty");
    private final Commands commands = new Commands(sample.messages);
    private final ScriptedFilePicker picker = new ScriptedFilePicker();
    private final List<Path> shown = new ArrayList<>();
    private final List<RememberedExport> remembered = new ArrayList<>();
    private final OpenVault open = FxThread.call(sample::open);
    private PatchController patching;

    @Test
    void writesTheLinesThatWereShownAndNoOther() throws IOException {
        var file = file("compose.yml", COMPOSE);
        try (var screen = choosing(file)) {
            assertEquals("2 lines are added, 1 removed. No other line changes.", hint(screen));
            screen.robot().clickOn("#patching-write");
        }
        var written = Files.readString(file);
        assertTrue(written.contains("# rotated monthly"), written);
        assertTrue(written.contains("SECRET_DB_PASSWORD"), written);
        assertTrue(written.endsWith("  worker:\n    image: busybox\n"), written);
        assertFalse(patching.root().isVisible());
        assertEquals(Notice.Kind.INFO, sample.notices.last().kind());
        sample.notices.last().action().orElseThrow().run().run();
        assertEquals(List.of(file), shown);
        assertEquals(file, remembered.getFirst().file());
        assertTrue(remembered.getFirst().into());
    }

    @Test
    void coversEveryValue() throws IOException {
        try (var screen = choosing(file(".env", "API_TOKEN=older-token\nOTHER=kept-secret\n"))) {
            var rows = rows(screen).toString();
            assertTrue(rows.contains("API_TOKEN"), rows);
            for (var value :
                    List.of("s3cret-token", "correct horse", "older-token", "kept-secret")) {
                assertFalse(rows.contains(value), value);
            }
        }
    }

    @Test
    void saysWhyNothingCanBeWritten() throws IOException {
        var file = file("compose.yml", "services:\n  web:\n    image: nginx\n");
        try (var screen = choosing(file)) {
            assertTrue(write(screen).isDisabled());
            assertTrue(
                    screen.robot()
                            .lookup(".snippet-findings .problem-words")
                            .tryQuery()
                            .isPresent());
            screen.robot().clickOn(service(screen, "web"));
            assertFalse(write(screen).isDisabled(), "a service that the user names is changed");
            screen.robot().clickOn(service(screen, "web"));
            assertTrue(write(screen).isDisabled());
            assertEquals("Choose a service.", empty(screen));
        }
        assertEquals("services:\n  web:\n    image: nginx\n", Files.readString(file));
    }

    @Test
    void saysWhyAFileCannotBeRead() throws IOException {
        var folderInstead = Files.createDirectory(folder.resolve("conf.env"));
        try (var screen = choosing(folderInstead)) {
            assertTrue(empty(screen).contains("is a folder"), empty(screen));
            assertTrue(write(screen).isDisabled());
        }
    }

    @Test
    void writesNothingOverAFileThatChangedMeanwhile() throws IOException {
        var file = file(".env_encoded", "SECRET_OTHER=eA==\n");
        try (var screen = choosing(file)) {
            Files.writeString(file, "SECRET_OTHER=eQ==\nSECRET_MORE=eQ==\n");
            screen.robot().clickOn("#patching-write");
            assertEquals(Notice.Kind.WARNING, sample.notices.last().kind());
            assertTrue(patching.root().isVisible());
            assertEquals("SECRET_OTHER=eQ==\nSECRET_MORE=eQ==\n", Files.readString(file));
            assertTrue(rows(screen).toString().contains("SECRET_MORE"));
            screen.robot().clickOn("#patching-write");
        }
        assertTrue(Files.readString(file).startsWith("SECRET_OTHER=eQ==\nSECRET_MORE=eQ==\n"));
        assertTrue(Files.readString(file).contains("SECRET_API_TOKEN=czNjcmV0LXRva2Vu"));
    }

    @Test
    void putsTheSecretsIntoAnEnvFileBesideTheComposeFile() throws IOException {
        var file = file("compose.yml", COMPOSE);
        try (var screen = choosing(file)) {
            screen.robot().clickOn("#patching-env-file");
            assertTrue(rows(screen).toString().contains("made=true"), rows(screen).toString());
            screen.robot().clickOn("#patching-write");
        }
        assertTrue(Files.readString(file).contains(".env_encoded"));
        assertFalse(Files.readString(file).contains("SECRET_API_TOKEN"));
        assertTrue(Files.readString(folder.resolve(".env_encoded")).contains("SECRET_DB_PASSWORD"));
    }

    @Test
    void asksByWhoseRulesAPlainFileIsRead() throws IOException {
        try (var screen = choosing(file(".env", "A=1\n"))) {
            assertTrue(screen.find("#patching-dialect", ComboBox.class).isVisible());
            FxThread.run(() -> patching.onDialect(Dialect.SHELL));
            assertEquals(
                    Dialect.SHELL, screen.find("#patching-dialect", ComboBox.class).getValue());
        }
    }

    @Test
    void writesOnEnterAndGivesUpOnEscape() throws IOException {
        var file = file(".env_encoded", "");
        try (var screen = choosing(file)) {
            screen.robot().push(KeyCode.ESCAPE);
            assertFalse(patching.root().isVisible());
            assertEquals("", Files.readString(file));
            FxThread.run(() -> commands.run(Command.WRITE_INTO_FILE));
            screen.robot().push(KeyCode.ENTER);
        }
        assertTrue(Files.readString(file).contains("SECRET_DB_PASSWORD="));
    }

    @Test
    void saysThatEverythingStandsThereAlready() throws IOException {
        var file = file(".env_encoded", "");
        try (var screen = choosing(file)) {
            screen.robot().push(KeyCode.ENTER);
            FxThread.run(() -> commands.run(Command.WRITE_INTO_FILE));
            assertTrue(empty(screen).contains("already"), empty(screen));
            assertTrue(write(screen).isDisabled());
        }
    }

    @Test
    void hasNothingToWriteFromAnEmptyNamespace() throws IOException {
        picker.choosing(file(".env", ""));
        try (var screen = screen()) {
            FxThread.run(() -> open.show(NamespacePath.of("company.empty")));
            FxThread.run(() -> commands.run(Command.WRITE_INTO_FILE));
            assertFalse(patching.root().isVisible());
            assertEquals(Notice.Kind.WARNING, sample.notices.last().kind());
            assertTrue(screen.stage().isShowing());
        }
    }

    @Test
    void drawsIt() throws IOException {
        Files.createDirectories(folder.resolve(".git"));
        draw("patch-compose", file("compose.yml", COMPOSE), false);
        draw("patch-env-file", file("compose.yml", COMPOSE), true);
        draw("patch-refused", file("web.yml", "services:\n  web:\n    image: nginx\n"), false);
        draw("patch-env", file(".env", "# local\nAPI_TOKEN='old'\nOTHER=1\n"), false);
        draw("patch-folder", folder, false);
    }

    private void draw(String name, Path file, boolean envFile) {
        picker.choosing(file);
        Pictures.of(
                name,
                900,
                560,
                this::parent,
                root -> {
                    commands.run(Command.WRITE_INTO_FILE);
                    patching.onEnvFile(envFile);
                });
    }

    private Screen choosing(Path file) {
        picker.choosing(file);
        var screen = screen();
        FxThread.run(() -> commands.run(Command.WRITE_INTO_FILE));
        return screen;
    }

    private Screen screen() {
        return Screen.show(900, 600, this::parent);
    }

    private Parent parent() {
        patching =
                new PatchController(
                        open,
                        sample.tasks,
                        picker,
                        sample.notices,
                        sample.messages,
                        shown::add,
                        remembered::add);
        patching.handle(commands);
        open.show(NamespacePath.of("company"));
        var below = new StackPane();
        return patching.over(() -> below).root();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static List<?> rows(Screen screen) {
        return screen.find("#patching-diff", ListView.class).getItems();
    }

    private static Button write(Screen screen) {
        return screen.find("#patching-write", Button.class);
    }

    private static String hint(Screen screen) {
        return screen.find(".import-foot > .hint", Label.class).getText();
    }

    private static String empty(Screen screen) {
        return screen.find(".empty-state > .label", Label.class).getText();
    }

    private static Node service(Screen screen, String name) {
        return screen.robot().lookup(name).queryAs(CheckBox.class);
    }
}
