package dev.kista.desktop.shortcuts;

import dev.kista.desktop.action.Command;
import dev.kista.desktop.action.CommandMenu;
import dev.kista.model.Messages;

import javafx.scene.input.KeyCombination;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Shortcuts that belong together.
record ShortcutGroup(String title, List<Shortcut> shortcuts) {
    ShortcutGroup {
        shortcuts = List.copyOf(shortcuts);
    }

    /// One for each menu, and one for the keys inside fields and lists.
    static List<ShortcutGroup> all(Messages messages) {
        var groups = new ArrayList<ShortcutGroup>();
        for (var menu : CommandMenu.values()) {
            var shortcuts = menu.commands().flatMap(command -> of(command, messages)).toList();
            if (!shortcuts.isEmpty()) {
                groups.add(new ShortcutGroup(menu.title(messages), shortcuts));
            }
        }
        groups.add(
                new ShortcutGroup(
                        messages.text("shortcuts.fields"),
                        List.of(
                                new Shortcut(
                                        messages.text("shortcuts.fields.accept"), "Ctrl+Enter"),
                                new Shortcut(messages.text("shortcuts.fields.take-back"), "Esc"),
                                new Shortcut(
                                        messages.text("shortcuts.fields.context"), "Shift+F10"),
                                new Shortcut(messages.text("shortcuts.fields.mend"), "Alt+Enter"),
                                new Shortcut(messages.text("shortcuts.fields.sort"), "Alt+1…9"),
                                new Shortcut(
                                        messages.text("shortcuts.fields.sort-too"),
                                        "Alt+Shift+1…9"))));
        return groups;
    }

    private static Stream<Shortcut> of(Command command, Messages messages) {
        return command.accelerator().map(KeyCombination::getDisplayText).stream()
                .map(keys -> new Shortcut(messages.text(command.messageKey()), keys));
    }
}
