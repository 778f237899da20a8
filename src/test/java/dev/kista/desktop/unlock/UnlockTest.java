package dev.kista.desktop.unlock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.control.SecretField;
import dev.kista.desktop.dialog.ScriptedFilePicker;
import dev.kista.desktop.mvc.InlineTaskRunner;
import dev.kista.desktop.pictures.FxThread;
import dev.kista.desktop.pictures.Pictures;
import dev.kista.desktop.pictures.Screen;
import dev.kista.model.Messages;
import dev.kista.service.FakeVaultStore;
import dev.kista.service.SessionState;
import dev.kista.service.VaultSession;
import dev.kista.store.KeyDerivationCost;
import dev.kista.store.VaultException;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class UnlockTest {
    private final FakeVaultStore store = new FakeVaultStore();
    private final InlineTaskRunner tasks = new InlineTaskRunner();
    private final ScriptedFilePicker files = new ScriptedFilePicker();
    private final Messages messages = Messages.in(Locale.ENGLISH);
    private final List<Object> done = new ArrayList<>();
    private VaultSession session;

    @BeforeEach
    void prepare() throws VaultException {
        session =
                VaultSession.create(
                        store,
                        Path.of("kestra.kdbx"),
                        "Kestra production",
                        FakeVaultStore.RIGHT,
                        KeyDerivationCost.FLOOR,
                        Instant::now);
        session.lock();
    }

    @Test
    void showsTheVaultsNameAndWaitsInTheField() {
        try (var screen = screen()) {
            assertEquals("Kestra production", screen.find("#unlock-name", Label.class).getText());
            assertTrue(screen.find("#unlock-password", SecretField.class).isFocused());
        }
    }

    @Test
    void unlocksWithTheRightPassword() {
        try (var screen = screen()) {
            screen.robot().write("right").push(KeyCode.ENTER);
            assertEquals(List.of(session), done);
            assertTrue(screen.find("#unlock-password", SecretField.class).isEmpty());
        }
        assertEquals(SessionState.UNLOCKED, session.state());
    }

    @Test
    void unlocksByMouseToo() {
        try (var screen = screen()) {
            screen.robot().write("right").clickOn("#unlock-unlock");
        }
        assertEquals(List.of(session), done);
    }

    @Test
    void saysThatThePasswordIsWrongAndLetsOneTypeOverIt() {
        try (var screen = screen()) {
            screen.robot().write("wrong").push(KeyCode.ENTER);
            assertEquals(
                    "This is not the master password. Try again.",
                    screen.find("#unlock-problem", Label.class).getText());
            assertEquals(SessionState.LOCKED, session.state());
            screen.robot().write("right").push(KeyCode.ENTER);
        }
        assertEquals(List.of(session), done);
    }

    @Test
    void saysWhatElseIsWrong() {
        store.files.clear();
        try (var screen = screen()) {
            screen.robot().write("right").push(KeyCode.ENTER);
            assertTrue(
                    screen.find("#unlock-problem", Label.class)
                            .getText()
                            .startsWith("kestra.kdbx is not there."));
        }
    }

    @Test
    void doesNothingWithoutAPassword() {
        try (var screen = screen()) {
            assertTrue(screen.find("#unlock-unlock", Button.class).isDisabled());
            screen.robot().push(KeyCode.ENTER);
        }
        assertEquals(List.of(), tasks.titles());
    }

    @Test
    void cannotBeTypedIntoWhileTheKeyIsDerived() {
        tasks.hold();
        try (var screen = screen()) {
            screen.robot().write("right").push(KeyCode.ENTER);
            assertTrue(screen.find("#unlock-password", SecretField.class).isDisabled());
            FxThread.run(tasks::release);
        }
        assertEquals(List.of(session), done);
    }

    @Test
    void namesTheKeyFileAndForgetsItAgain() {
        files.choosing(Path.of("/keys/team.keyx"));
        try (var screen = screen()) {
            screen.robot().clickOn("#unlock-key-file");
            assertTrue(screen.robot().lookup("/keys/team.keyx").tryQuery().isPresent());
            assertFalse(screen.find("#unlock-unlock", Button.class).isDisabled());
            screen.robot().clickOn(".key-file .button-icon");
            assertTrue(screen.find("#unlock-unlock", Button.class).isDisabled());
        }
    }

    @Test
    void leadsToTheOtherVaults() {
        try (var screen = screen()) {
            screen.robot().clickOn("#unlock-another");
        }
        assertEquals(List.of("another"), done);
    }

    @Test
    void drawsItself() {
        Pictures.of("unlock", 960, 640, () -> unlock().root());
        Pictures.of(
                "unlock-wrong",
                960,
                640,
                () -> {
                    var unlock = unlock();
                    unlock.onUnlock(FakeVaultStore.WRONG.password().copy());
                    return unlock.root();
                });
        tasks.hold();
        Pictures.of(
                "unlock-busy",
                960,
                640,
                () -> {
                    var unlock = unlock();
                    unlock.onUnlock(FakeVaultStore.RIGHT.password().copy());
                    return unlock.root();
                });
    }

    private Screen screen() {
        return Screen.show(900, 640, () -> unlock().root());
    }

    private UnlockController unlock() {
        return new UnlockController(
                session, tasks, files, messages, done::add, () -> done.add("another"));
    }
}
