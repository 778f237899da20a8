package dev.kista.desktop.shortcuts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.action.Command;
import dev.kista.model.Messages;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

class ShortcutGroupTest {
    private final List<ShortcutGroup> groups = ShortcutGroup.all(Messages.in(Locale.ENGLISH));

    @Test
    void listsEveryCommandThatHasKeysOnce() {
        var listed =
                groups.stream()
                        .limit(groups.size() - 1)
                        .mapToInt(each -> each.shortcuts().size())
                        .sum();
        var keyed =
                Stream.of(Command.values()).filter(each -> each.accelerator().isPresent()).count();
        assertEquals(keyed, listed);
    }

    @Test
    void endsWithTheKeysOfFieldsAndLists() {
        assertEquals(
                List.of("Ctrl+Enter", "Esc", "Shift+F10", "Alt+Enter", "Alt+1…9", "Alt+Shift+1…9"),
                groups.getLast().shortcuts().stream().map(Shortcut::keys).toList());
    }

    @Test
    void hasNoEmptyGroup() {
        assertTrue(groups.stream().noneMatch(each -> each.shortcuts().isEmpty()));
        assertTrue(
                groups.stream().noneMatch(each -> each.title().contains("_")),
                "no mark of a letter");
    }

    @Test
    void isNotChangedByWhoeverMadeIt() {
        var shortcuts = new ArrayList<>(List.of(new Shortcut("Lock", "Ctrl+L")));
        var group = new ShortcutGroup("Vault", shortcuts);
        shortcuts.clear();
        assertEquals(1, group.shortcuts().size());
    }
}
