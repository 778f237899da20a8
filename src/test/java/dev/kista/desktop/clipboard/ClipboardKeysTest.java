package dev.kista.desktop.clipboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.kista.desktop.pictures.FxThread;
import dev.kista.desktop.pictures.Screen;
import dev.kista.model.Messages;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// "Clear now" by keyboard and by mouse.
class ClipboardKeysTest {
    private final FakeClipboard port = new FakeClipboard();
    private final SecretClipboard clipboard =
            new SecretClipboard(port, tick -> Subscription.EMPTY, () -> Instant.EPOCH, () -> 20);
    private final TextField field = FxThread.call(TextField::new);
    private Screen screen;

    @BeforeEach
    void show() {
        screen =
                Screen.show(
                        500,
                        200,
                        () -> {
                            var words = Messages.in(Locale.ENGLISH);
                            return new VBox(field, new ClipboardStatus(clipboard, words).root());
                        });
        FxThread.run(() -> clipboard.copySecret("v"));
        FxThread.run(field::requestFocus);
        assertEquals(Optional.of("v"), port.text());
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void clearsByKeyboard() {
        screen.robot().type(KeyCode.TAB).type(KeyCode.ENTER);
        cleared();
    }

    @Test
    void clearsByMouse() {
        screen.robot().clickOn("Clear now");
        cleared();
    }

    private void cleared() {
        assertEquals(Optional.empty(), port.text());
        assertFalse(screen.robot().lookup("#clipboard-clear").query().getParent().isVisible());
    }
}
