package dev.kista.desktop.create;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.control.SecretField;
import dev.kista.desktop.dialog.ScriptedFilePicker;
import dev.kista.desktop.mvc.InlineTaskRunner;
import dev.kista.desktop.open.SampleVault;
import dev.kista.desktop.pictures.Pictures;
import dev.kista.desktop.pictures.Screen;
import dev.kista.model.Messages;
import dev.kista.model.SecretValue;
import dev.kista.service.FakeVaultStore;
import dev.kista.service.VaultSession;
import dev.kista.store.KeyDerivationCost;

import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class CreateTest {
    @TempDir private Path folder;
    private final FakeVaultStore store = new FakeVaultStore();
    private final InlineTaskRunner tasks = new InlineTaskRunner();
    private final ScriptedFilePicker files = new ScriptedFilePicker();
    private final Messages messages = Messages.in(Locale.ENGLISH);
    private final List<VaultSession> created = new ArrayList<>();
    private final List<String> passwords = new ArrayList<>();
    private final List<String> done = new ArrayList<>();

    @Test
    void makesAVaultWithNamePlaceAndPassword() {
        try (var screen = screen()) {
            screen.robot().clickOn("#create-name").push(KeyCode.SHORTCUT, KeyCode.A).write("Team");
            screen.robot().clickOn("#create-password").write("long enough 42");
            screen.robot().clickOn("#create-repeat").write("long enough 42");
            screen.robot().clickOn("#create-create");
        }
        assertEquals(1, created.size());
        assertEquals("Team", created.getFirst().name());
        assertEquals(folder.resolve("Team.kdbx"), created.getFirst().file());
        assertEquals(List.of("long enough 42"), passwords);
    }

    @Test
    void offersNoButtonBeforeEverythingIsRight() {
        try (var screen = screen()) {
            var button = screen.find("#create-create", Button.class);
            assertTrue(button.isDisabled());
            screen.robot().clickOn("#create-password").write("secret");
            assertTrue(button.isDisabled());
            screen.robot().clickOn("#create-repeat").write("secre");
            assertTrue(button.isDisabled());
            screen.robot().write("t");
            assertFalse(button.isDisabled());
        }
    }

    @Test
    void accusesNobodyBeforeTheyHaveBeenThere() {
        try (var screen = screen()) {
            assertTrue(
                    screen.robot().lookup(".field-problem").queryAll().stream()
                            .noneMatch(each -> each.isVisible()));
        }
    }

    @Test
    void marksPasswordsThatDiffer() {
        try (var screen = screen()) {
            screen.robot().clickOn("#create-password").write("secret");
            screen.robot().clickOn("#create-repeat").write("other").clickOn("#create-name");
            assertTrue(screen.robot().lookup("The two passwords differ.").tryQuery().isPresent());
            var repeat = screen.find("#create-repeat", SecretField.class);
            assertTrue(repeat.getStyleClass().contains("invalid"), "red border");
            assertEquals("The two passwords differ.", repeat.getAccessibleHelp());
        }
    }

    @Test
    void marksAnEmptyName() {
        try (var screen = screen()) {
            screen.robot().clickOn("#create-name").push(KeyCode.SHORTCUT, KeyCode.A);
            screen.robot().push(KeyCode.DELETE).clickOn("#create-password");
            assertTrue(screen.robot().lookup("Give the vault a name.").tryQuery().isPresent());
        }
    }

    @Test
    void suggestsAPlaceThatFollowsTheName() {
        try (var screen = screen()) {
            screen.robot().clickOn("#create-name").push(KeyCode.SHORTCUT, KeyCode.A).write("a/b");
            assertEquals(
                    folder.resolve("a-b.kdbx").toString(),
                    screen.find("#create-place", TextField.class).getText());
        }
    }

    @Test
    void suggestsNoPlaceThatIsTaken() throws IOException {
        Files.writeString(folder.resolve("My secrets.kdbx"), "taken");
        try (var screen = screen()) {
            assertEquals(
                    folder.resolve("My secrets 2.kdbx").toString(),
                    screen.find("#create-place", TextField.class).getText());
        }
    }

    @Test
    void keepsAPlaceThatWasChosen() {
        var elsewhere = folder.resolve("elsewhere.kdbx");
        files.choosing(elsewhere);
        try (var screen = screen()) {
            screen.robot().clickOn("#create-browse").clickOn("#create-name").write("x");
            assertEquals(
                    elsewhere.toString(), screen.find("#create-place", TextField.class).getText());
        }
        assertEquals(List.of("My secrets.kdbx"), files.suggestedNames());
    }

    @Test
    void refusesAPlaceWhereAFileIsAlready() throws IOException {
        var taken = Files.writeString(folder.resolve("taken.kdbx"), "taken");
        try (var screen = screen()) {
            screen.robot().clickOn("#create-place").push(KeyCode.SHORTCUT, KeyCode.A);
            screen.robot().write(taken.toString()).push(KeyCode.TAB);
            assertTrue(
                    screen.robot()
                            .lookup("taken.kdbx is already there. Choose another name, or open it.")
                            .tryQuery()
                            .isPresent());
        }
    }

    @Test
    void judgesThePassword() {
        try (var screen = screen()) {
            screen.robot().clickOn("#create-password").write("password");
            assertTrue(
                    screen.find("#create-strength", Label.class).getText().startsWith("Very weak"));
        }
    }

    @Test
    void saysWhyTheVaultWasNotMadeAndKeepsWhatWasTyped() {
        try (var screen = screen()) {
            typePasswords(screen);
            store.files.put(folder.resolve("My secrets.kdbx"), new SampleVault().session.vault());
            screen.robot().clickOn("#create-create");
            assertTrue(
                    screen.find("#create-failure", Label.class)
                            .getText()
                            .startsWith("My secrets.kdbx is already there."));
            assertFalse(screen.find("#create-password", SecretField.class).isEmpty());
        }
    }

    @Test
    void leadsBackAndWipesWhatWasTyped() {
        try (var screen = screen()) {
            typePasswords(screen);
            screen.robot().push(KeyCode.ESCAPE);
            assertTrue(screen.find("#create-password", SecretField.class).isEmpty());
        }
        assertEquals(List.of("back"), done);
    }

    @Test
    void drawsItself() {
        Pictures.of("create-empty", 960, 640, () -> create().root());
        var good = "correct horse battery";
        Pictures.of("create", 960, 640, () -> create().root(), shown -> type(shown, good, good));
        Pictures.of(
                "create-wrong",
                960,
                640,
                () -> create().root(),
                shown -> {
                    type(shown, "password", "passwort");
                    shown.lookup("#create-repeat").requestFocus();
                    shown.lookup("#create-create").requestFocus();
                    shown.lookup("#create-name").requestFocus();
                });
    }

    private static void type(Parent shown, String password, String repeat) {
        ((SecretField) shown.lookup("#create-password")).setValue(SecretValue.ofText(password));
        ((SecretField) shown.lookup("#create-repeat")).setValue(SecretValue.ofText(repeat));
    }

    private static void typePasswords(Screen screen) {
        screen.robot().clickOn("#create-password").write("long enough 42");
        screen.robot().clickOn("#create-repeat").write("long enough 42");
    }

    private Screen screen() {
        return Screen.show(900, 640, () -> create().root());
    }

    private CreateController create() {
        return new CreateController(
                (file, name, credentials, progress) -> {
                    passwords.add(credentials.password().text());
                    return VaultSession.create(
                            store, file, name, credentials, KeyDerivationCost.FLOOR, Instant::now);
                },
                tasks,
                files,
                messages,
                folder,
                created::add,
                () -> done.add("back"));
    }
}
