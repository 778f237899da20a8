package dev.kista.desktop.shell;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.action.Commands;
import dev.kista.model.Messages;

import javafx.scene.control.MenuBar;

/// The menu bar, the same on every screen: what cannot be done there is greyed out.
final class MenuBars {
    private MenuBars() {}

    static MenuBar of(Commands commands, Messages messages) {
        var bar = new MenuBar();
        bar.setUseSystemMenuBar(true);
        bar.getMenus()
                .addAll(
                        commands.menu(
                                messages.text("menu.file"),
                                Command.NEW_VAULT,
                                Command.OPEN_VAULT,
                                Command.SAMPLE_VAULT,
                                null,
                                Command.IMPORT,
                                Command.IMPORT_PASTED,
                                Command.EXPORT,
                                null,
                                Command.PREFERENCES,
                                null,
                                Command.QUIT),
                        commands.menu(
                                messages.text("menu.edit"),
                                Command.UNDO,
                                Command.REDO,
                                null,
                                Command.NEW_SECRET,
                                Command.RENAME_SECRET,
                                Command.MOVE_SECRET,
                                Command.DELETE_SECRET,
                                null,
                                Command.COPY_VALUE,
                                Command.COPY_ENCODED,
                                Command.COPY_LINE,
                                Command.COPY_EXPRESSION,
                                Command.CLEAR_CLIPBOARD,
                                null,
                                Command.FIND),
                        commands.menu(
                                messages.text("menu.view"),
                                Command.REVEAL,
                                null,
                                Command.TOGGLE_TREE,
                                Command.TOGGLE_DETAIL,
                                Command.TOGGLE_SNIPPET),
                        commands.menu(
                                messages.text("menu.vault"),
                                Command.NEW_NAMESPACE,
                                Command.RENAME_NAMESPACE,
                                Command.DELETE_NAMESPACE,
                                null,
                                Command.RESTORE,
                                Command.DELETE_FOR_GOOD,
                                Command.EMPTY_TRASH,
                                null,
                                Command.SAVE,
                                Command.LOCK),
                        commands.menu(messages.text("menu.help"), Command.ABOUT));
        return bar;
    }
}
