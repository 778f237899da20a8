package dev.kista.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.action.CommandMenu;
import dev.kista.desktop.action.Commands;
import dev.kista.desktop.pictures.FxThread;
import dev.kista.model.Messages;

import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

class MenuBarsTest {
    private final Messages messages = Messages.in(Locale.ENGLISH);

    @Test
    void holdsEveryCommandOfEveryMenuInItsOrder() {
        FxThread.run(
                () -> {
                    var commands = new Commands(messages);
                    var bar = MenuBars.of(commands, messages);
                    var menus = CommandMenu.values();
                    assertEquals(menus.length, bar.getMenus().size());
                    for (var i = 0; i < menus.length; i++) {
                        var words =
                                bar.getMenus().get(i).getItems().stream()
                                        .filter(each -> !(each instanceof SeparatorMenuItem))
                                        .map(MenuItem::getText)
                                        .toList();
                        assertEquals(
                                menus[i].commands().map(each -> commands.text(each).get()).toList(),
                                words);
                    }
                });
    }

    @Test
    void greysOutWhatCannotBeDoneHere() {
        FxThread.run(
                () -> {
                    var commands = new Commands(messages);
                    var done = new ArrayList<String>();
                    commands.on(Command.ABOUT, () -> done.add("about"));
                    var help = MenuBars.of(commands, messages).getMenus().getLast().getItems();
                    assertTrue(help.getFirst().isDisable());
                    assertFalse(help.getLast().isDisable());
                    help.getLast().fire();
                    assertEquals(List.of("about"), done);
                });
    }

    @Test
    void opensEachMenuByALetterOfItsOwn() {
        var letters =
                Stream.of(CommandMenu.values())
                        .map(each -> messages.text(each.messageKey()))
                        .map(each -> each.charAt(each.indexOf('_') + 1))
                        .distinct();
        assertEquals(CommandMenu.values().length, letters.count());
    }
}
