package dev.kista.desktop.shortcuts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.pictures.Pictures;
import dev.kista.desktop.pictures.Screen;
import dev.kista.model.Messages;

import javafx.scene.control.DialogPane;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Locale;

class ShortcutsTest {
    private static final Messages MESSAGES = Messages.in(Locale.ENGLISH);

    @ParameterizedTest
    @EnumSource
    void listsEveryCommandThatHasKeys(Command command) {
        var words = MESSAGES.text(command.messageKey());
        var keys =
                ShortcutGroup.all(MESSAGES).stream()
                        .flatMap(each -> each.shortcuts().stream())
                        .filter(each -> each.words().equals(words))
                        .map(Shortcut::keys)
                        .toList();
        assertEquals(command.accelerator().isPresent(), !keys.isEmpty());
    }

    @Test
    void showsThem() {
        try (var screen = Screen.show(700, 620, () -> new ShortcutsController(MESSAGES).root())) {
            assertTrue(screen.robot().lookup("Find a command…").tryQuery().isPresent());
            assertTrue(screen.robot().lookup("Ctrl+K").tryQuery().isPresent());
        }
    }

    @Test
    void drawsThem() {
        Pictures.of(
                "shortcuts",
                700,
                460,
                () -> {
                    var pane = new DialogPane();
                    pane.setContent(new ShortcutsController(MESSAGES).root());
                    return pane;
                });
    }
}
