package dev.kista.desktop.action;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.Locale;
import java.util.Optional;

/// Everything that can be asked for, with its icon and its keys. The words are the message
/// `command.<name>`, with dashes.
///
/// Keys are of two scopes: those of [Scope#WINDOW] work wherever the focus is, those of
/// [Scope#PART] only inside the part that installed them ([Commands#installKeys]), because `Delete`
/// means another thing in the tree than in the table.
public enum Command {
    NEW_VAULT(Feather.PLUS_SQUARE, window(KeyCode.N, SHORTCUT_DOWN, SHIFT_DOWN)),
    OPEN_VAULT(Feather.FOLDER, window(KeyCode.O, SHORTCUT_DOWN)),
    SAMPLE_VAULT(Feather.GIFT, null),
    IMPORT(Feather.DOWNLOAD, window(KeyCode.I, SHORTCUT_DOWN)),
    IMPORT_PASTED(Feather.CLIPBOARD, window(KeyCode.V, SHORTCUT_DOWN, SHIFT_DOWN)),
    EXPORT(Feather.UPLOAD, window(KeyCode.E, SHORTCUT_DOWN)),
    EXPORT_SELECTED(Feather.UPLOAD, window(KeyCode.E, SHORTCUT_DOWN, ALT_DOWN)),
    WRITE_INTO_FILE(Feather.FILE_PLUS, window(KeyCode.E, SHORTCUT_DOWN, SHIFT_DOWN)),
    MERGE(Feather.GIT_MERGE, null),
    SAVE(Feather.SAVE, window(KeyCode.S, SHORTCUT_DOWN)),
    PREFERENCES(Feather.SETTINGS, window(KeyCode.COMMA, SHORTCUT_DOWN)),
    QUIT(Feather.LOG_OUT, window(KeyCode.Q, SHORTCUT_DOWN)),

    UNDO(Feather.ROTATE_CCW, window(KeyCode.Z, SHORTCUT_DOWN)),
    REDO(Feather.ROTATE_CW, window(KeyCode.Z, SHORTCUT_DOWN, SHIFT_DOWN)),
    FIND(Feather.SEARCH, window(KeyCode.F, SHORTCUT_DOWN)),
    FIND_EVERYWHERE(Feather.GLOBE, window(KeyCode.F, SHORTCUT_DOWN, SHIFT_DOWN)),

    COMMAND_PALETTE(Feather.COMMAND, window(KeyCode.K, SHORTCUT_DOWN)),

    NEW_SECRET(Feather.PLUS, window(KeyCode.N, SHORTCUT_DOWN)),
    RENAME_SECRET(Feather.EDIT_2, part(KeyCode.F2)),
    OVERRIDE_SECRET(Feather.CORNER_RIGHT_DOWN, null),
    GO_TO_NAMESPACE(Feather.FOLDER, part(KeyCode.ENTER, SHORTCUT_DOWN)),
    MOVE_SECRET(Feather.CORNER_UP_RIGHT, null),
    COPY_SECRET(Feather.COPY, null),
    CUT_SECRET(Feather.SCISSORS, part(KeyCode.X, SHORTCUT_DOWN)),
    PASTE_SECRET(Feather.CLIPBOARD, part(KeyCode.V, SHORTCUT_DOWN)),
    DELETE_SECRET(Feather.TRASH_2, part(KeyCode.DELETE)),
    REVEAL(Feather.EYE, window(KeyCode.R, SHORTCUT_DOWN)),
    COMPARE_VERSIONS(Feather.GIT_PULL_REQUEST, window(KeyCode.D, SHORTCUT_DOWN)),
    COPY_VALUE(Feather.COPY, window(KeyCode.C, SHORTCUT_DOWN, SHIFT_DOWN)),
    COPY_ENCODED(Feather.HASH, window(KeyCode.B, SHORTCUT_DOWN, SHIFT_DOWN)),
    COPY_LINE(Feather.FILE_TEXT, window(KeyCode.L, SHORTCUT_DOWN, SHIFT_DOWN)),
    COPY_EXPRESSION(Feather.CODE, window(KeyCode.X, SHORTCUT_DOWN, SHIFT_DOWN)),
    CLEAR_CLIPBOARD(Feather.X_CIRCLE, null),

    NEW_NAMESPACE(Feather.FOLDER_PLUS, window(KeyCode.M, SHORTCUT_DOWN, SHIFT_DOWN)),
    RENAME_NAMESPACE(Feather.EDIT_2, part(KeyCode.F2)),
    CUT_NAMESPACE(Feather.SCISSORS, part(KeyCode.X, SHORTCUT_DOWN)),
    COPY_NAMESPACE(Feather.COPY, part(KeyCode.C, SHORTCUT_DOWN)),
    PASTE_NAMESPACE(Feather.CLIPBOARD, part(KeyCode.V, SHORTCUT_DOWN)),
    DELETE_NAMESPACE(Feather.TRASH_2, part(KeyCode.DELETE)),
    RESTORE(Feather.CORNER_UP_LEFT, null),
    DELETE_FOR_GOOD(Feather.X, part(KeyCode.DELETE, SHIFT_DOWN)),
    EMPTY_TRASH(Feather.TRASH, null),

    HEALTH(Feather.ACTIVITY, window(KeyCode.H, SHORTCUT_DOWN)),
    TOGGLE_INHERITED(Feather.CHEVRONS_DOWN, window(KeyCode.H, SHORTCUT_DOWN, SHIFT_DOWN)),
    CHOOSE_COLUMNS(Feather.COLUMNS, null),
    TOGGLE_TREE(Feather.SIDEBAR, window(KeyCode.DIGIT1, SHORTCUT_DOWN)),
    TOGGLE_DETAIL(Feather.COLUMNS, window(KeyCode.DIGIT2, SHORTCUT_DOWN)),
    TOGGLE_SNIPPET(Feather.TERMINAL, window(KeyCode.DIGIT3, SHORTCUT_DOWN)),
    GO_TO_NOTICE(Feather.BELL, window(KeyCode.F6)),
    LOCK(Feather.LOCK, window(KeyCode.L, SHORTCUT_DOWN)),
    SHORTCUTS(Feather.HELP_CIRCLE, window(KeyCode.F1)),
    ABOUT(Feather.INFO, null);

    /// Where a command's keys work.
    public enum Scope {
        WINDOW,
        PART
    }

    private final Ikon icon;
    private final @Nullable Keys keys;

    Command(Ikon icon, @Nullable Keys keys) {
        this.icon = icon;
        this.keys = keys;
    }

    public Ikon icon() {
        return icon;
    }

    public Optional<KeyCombination> accelerator() {
        return Optional.ofNullable(keys).map(Keys::combination);
    }

    public Scope scope() {
        return keys == null ? Scope.WINDOW : keys.scope;
    }

    /// Key of the message that holds its words.
    public String messageKey() {
        return "command." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Keys window(KeyCode code, KeyCombination.Modifier... modifiers) {
        return new Keys(new KeyCodeCombination(code, modifiers), Scope.WINDOW);
    }

    private static Keys part(KeyCode code, KeyCombination.Modifier... modifiers) {
        return new Keys(new KeyCodeCombination(code, modifiers), Scope.PART);
    }

    private record Keys(KeyCombination combination, Scope scope) {}
}
