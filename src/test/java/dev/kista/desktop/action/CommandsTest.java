package dev.kista.desktop.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.action.Command.Scope;
import dev.kista.desktop.pictures.FxThread;
import dev.kista.model.Messages;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

class CommandsTest {
    private static final Messages MESSAGES = Messages.in(Locale.ENGLISH);

    private final Commands commands = new Commands(MESSAGES);
    private final List<String> done = new ArrayList<>();

    @ParameterizedTest
    @EnumSource
    void hasWordsForEveryCommand(Command command) {
        assertFalse(MESSAGES.text(command.messageKey()).isBlank());
    }

    @Test
    void givesNoKeysOfTheWindowToTwoCommands() {
        var keys =
                Stream.of(Command.values())
                        .filter(each -> each.scope() == Scope.WINDOW)
                        .flatMap(each -> each.accelerator().stream())
                        .toList();
        assertEquals(List.copyOf(new LinkedHashSet<>(keys)), keys);
    }

    @Test
    void greysOutWhatNobodyHandles() {
        assertFalse(commands.enabled(Command.LOCK).get());
        commands.run(Command.LOCK);
        assertEquals(List.of(), done);
    }

    @Test
    void asksTheOneWhoHandlesTheCommand() {
        commands.on(Command.LOCK, () -> done.add("locked"));
        assertTrue(commands.enabled(Command.LOCK).get());
        commands.run(Command.LOCK);
        assertEquals(List.of("locked"), done);
    }

    @Test
    void doesNothingWhileTheHandlerCannot() {
        var possible = new SimpleBooleanProperty(false);
        commands.on(Command.UNDO, possible, () -> done.add("undone"));
        commands.run(Command.UNDO);
        possible.set(true);
        assertTrue(commands.enabled(Command.UNDO).get());
        commands.run(Command.UNDO);
        assertEquals(List.of("undone"), done);
    }

    @Test
    void forgetsAHandlerThatLeft() {
        commands.on(Command.LOCK, () -> done.add("locked")).unsubscribe();
        commands.run(Command.LOCK);
        assertEquals(List.of(), done);
    }

    @Test
    void keepsTheLaterHandlerWhenTheEarlierLeaves() {
        var earlier = commands.on(Command.LOCK, () -> done.add("earlier"));
        commands.on(Command.LOCK, () -> done.add("later"));
        earlier.unsubscribe();
        commands.run(Command.LOCK);
        assertEquals(List.of("later"), done);
    }

    @Test
    void makesAMenuWithWordsKeysAndSeparators() {
        FxThread.run(
                () -> {
                    var items = commands.menu("File", Command.LOCK, null, Command.ABOUT).getItems();
                    assertEquals("Lock", items.getFirst().getText());
                    assertTrue(items.getFirst().isDisable());
                    assertTrue(items.getFirst().getAccelerator().getName().endsWith("+L"));
                    assertTrue(items.get(1) instanceof SeparatorMenuItem);
                });
    }

    @Test
    void keepsTheKeysOfAPartOutOfTheMenuBar() {
        FxThread.run(() -> assertNull(commands.menuItem(Command.DELETE_SECRET).getAccelerator()));
    }

    @Test
    void namesAButtonThatShowsAnIconOnly() {
        FxThread.run(
                () -> {
                    var button = commands.iconButton(Command.LOCK);
                    assertEquals("Lock", button.getAccessibleText());
                    assertEquals("Lock (Ctrl+L)", button.getTooltip().getText());
                });
    }

    @Test
    void showsTheWordsThatWereSetLater() {
        FxThread.run(
                () -> {
                    var item = commands.menuItem(Command.UNDO);
                    commands.text(Command.UNDO).set("Undo delete API_TOKEN");
                    assertEquals("Undo delete API_TOKEN", item.getText());
                });
    }

    @Test
    void answersTheKeysOfAPartInsideItOnly() {
        FxThread.run(
                () -> {
                    var part = new Pane();
                    commands.installKeys(part, Command.DELETE_SECRET);
                    commands.on(Command.DELETE_SECRET, () -> done.add("deleted"));
                    part.fireEvent(press(KeyCode.DELETE));
                    new Pane().fireEvent(press(KeyCode.DELETE));
                    assertEquals(List.of("deleted"), done);
                });
    }

    private static KeyEvent press(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }
}
