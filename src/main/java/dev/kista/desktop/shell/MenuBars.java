package dev.kista.desktop.shell;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.action.CommandMenu;
import dev.kista.desktop.action.Commands;
import dev.kista.model.Messages;

import javafx.scene.control.MenuBar;

/// The menu bar, the same on every screen: what cannot be done there is greyed out.
final class MenuBars {
    private MenuBars() {}

    static MenuBar of(Commands commands, Messages messages) {
        var bar = new MenuBar();
        bar.setUseSystemMenuBar(true);
        for (var menu : CommandMenu.values()) {
            bar.getMenus()
                    .add(
                            commands.menu(
                                    messages.text(menu.messageKey()),
                                    menu.entries().toArray(Command[]::new)));
        }
        return bar;
    }
}
