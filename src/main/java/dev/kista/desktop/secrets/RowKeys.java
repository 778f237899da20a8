package dev.kista.desktop.secrets;

import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Keys of the rows that are more than a command: Enter and Ctrl+C copy the value, Space shows it
/// for as long as it is held.
final class RowKeys {
    private static final KeyCombination COPY =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination ENTER = new KeyCodeCombination(KeyCode.ENTER);
    private static final KeyCombination SPACE = new KeyCodeCombination(KeyCode.SPACE);

    private final SecretsController controller;

    RowKeys(TableView<SecretRow> table, SecretsController controller) {
        this.controller = controller;
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.addEventFilter(KeyEvent.KEY_RELEASED, this::released);
        table.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                controller.onHold(false);
                            }
                        });
    }

    private void pressed(KeyEvent event) {
        if (COPY.match(event) || ENTER.match(event)) {
            controller.onCopy();
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
