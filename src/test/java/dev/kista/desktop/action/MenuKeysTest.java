package dev.kista.desktop.action;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.desktop.pictures.FxThread;
import dev.kista.desktop.pictures.Screen;

import javafx.scene.control.ListView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

import java.util.ArrayList;
import java.util.List;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows asks by itself")
class MenuKeysTest {
    private final List<Boolean> asked = new ArrayList<>();
    private Screen screen;

    @BeforeEach
    void show() {
        var list = FxThread.call(() -> new ListView<String>());
        screen = Screen.show(300, 200, () -> new StackPane(list));
        FxThread.run(
                () -> {
                    MenuKeys.install(screen.stage());
                    list.addEventHandler(
                            ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                            event -> asked.add(event.isKeyboardTrigger()));
                    list.requestFocus();
                });
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void asksForTheContextMenuOfWhatHasTheKeyboard() {
        screen.robot().push(KeyCode.SHIFT, KeyCode.F10);
        assertEquals(List.of(true), asked);
        screen.robot().type(KeyCode.CONTEXT_MENU);
        assertEquals(List.of(true, true), asked);
    }

    @Test
    void leavesF10ToTheMenuBar() {
        screen.robot().type(KeyCode.F10);
        assertEquals(List.of(), asked);
    }
}
