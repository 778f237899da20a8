package dev.kista.desktop.secrets;

import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Keys of the rows: Enter and Ctrl+C copy the value, Space shows it for as long as it is held, F2
/// edits the key and Shift+F2 the description in place, Ctrl+V shows what is on the clipboard as an
/// import.
final class RowKeys {
    private static final KeyCombination COPY =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination ENTER = new KeyCodeCombination(KeyCode.ENTER);
    private static final KeyCombination SPACE = new KeyCodeCombination(KeyCode.SPACE);

    private static final KeyCombination PASTE =
            new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination RENAME = new KeyCodeCombination(KeyCode.F2);
    private static final KeyCombination DESCRIBE =
            new KeyCodeCombination(KeyCode.F2, KeyCombination.SHIFT_DOWN);

    private final SecretsTable table;
    private final SecretsController controller;

    RowKeys(SecretsTable table, SecretsController controller) {
        this.table = table;
        this.controller = controller;
        table.root().addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        new SortKeys(table.root());
        table.root().addEventFilter(KeyEvent.KEY_RELEASED, this::released);
        table.root()
                .focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                controller.onHold(false);
                            }
                        });
    }

    private void pressed(KeyEvent event) {
        if (!(event.getTarget() instanceof TableView)) {
            // Keys of a field that edits in place are its own.
            return;
        }
        if (RENAME.match(event)) {
            table.edit(SecretColumns.KEY);
            event.consume();
        } else if (DESCRIBE.match(event)) {
            table.edit(SecretColumns.DESCRIPTION);
            event.consume();
        } else if (PASTE.match(event)) {
            controller.onPaste();
            event.consume();
        } else if (COPY.match(event)) {
            controller.onCopy();
            event.consume();
        } else if (ENTER.match(event)) {
            controller.onCopyValue();
            event.consume();
        } else if (SPACE.match(event)) {
            controller.onHold(true);
            event.consume();
        }
    }

    private void released(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE) {
            controller.onHold(false);
            event.consume();
        }
    }
}
