package dev.kista.desktop.action;

import dev.kista.model.Messages;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/// The menus and what stands in them, in order. The menu bar, the command palette and the overview
/// of the shortcuts are made from it, so a command that has no place here is in none of them.
public enum CommandMenu {
    FILE(
            Command.NEW_VAULT,
            Command.OPEN_VAULT,
            Command.SAMPLE_VAULT,
            null,
            Command.IMPORT,
            Command.IMPORT_PASTED,
            Command.EXPORT,
            Command.EXPORT_SELECTED,
            Command.WRITE_INTO_FILE,
            null,
            Command.PREFERENCES,
            null,
            Command.QUIT),
    EDIT(
            Command.UNDO,
            Command.REDO,
            null,
            Command.NEW_SECRET,
            Command.RENAME_SECRET,
            Command.OVERRIDE_SECRET,
            Command.MOVE_SECRET,
            Command.COPY_SECRET,
            Command.CUT_SECRET,
            Command.PASTE_SECRET,
            Command.DELETE_SECRET,
            null,
            Command.COPY_VALUE,
            Command.COPY_ENCODED,
            Command.COPY_LINE,
            Command.COPY_EXPRESSION,
            Command.CLEAR_CLIPBOARD,
            null,
            Command.FIND,
            Command.FIND_EVERYWHERE),
    VIEW(
            Command.COMMAND_PALETTE,
            null,
            Command.REVEAL,
            Command.COMPARE_VERSIONS,
            Command.GO_TO_NAMESPACE,
            Command.TOGGLE_INHERITED,
            Command.CHOOSE_COLUMNS,
            null,
            Command.TOGGLE_TREE,
            Command.TOGGLE_DETAIL,
            Command.TOGGLE_SNIPPET,
            null,
            Command.GO_TO_NOTICE),
    VAULT(
            Command.HEALTH,
            null,
            Command.NEW_NAMESPACE,
            Command.RENAME_NAMESPACE,
            Command.CUT_NAMESPACE,
            Command.COPY_NAMESPACE,
            Command.PASTE_NAMESPACE,
            Command.DELETE_NAMESPACE,
            null,
            Command.RESTORE,
            Command.DELETE_FOR_GOOD,
            Command.EMPTY_TRASH,
            null,
            Command.MERGE,
            Command.SAVE,
            Command.LOCK),
    HELP(Command.SHORTCUTS, null, Command.ABOUT);

    private final List<@Nullable Command> entries;

    CommandMenu(@Nullable Command... entries) {
        this.entries = Collections.unmodifiableList(Arrays.asList(entries));
    }

    /// Its title without the mark of the letter that opens it.
    public String title(Messages messages) {
        return messages.text(messageKey()).replace("_", "");
    }

    /// Key of the message that holds its title.
    public String messageKey() {
        return "menu." + name().toLowerCase(Locale.ROOT);
    }

    /// In the order of the menu; `null` is a separator.
    public List<@Nullable Command> entries() {
        return entries;
    }

    /// In the order of the menu, without the separators.
    public Stream<Command> commands() {
        return entries.stream().filter(Objects::nonNull).map(Objects::requireNonNull);
    }
}
