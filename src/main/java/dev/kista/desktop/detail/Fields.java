package dev.kista.desktop.detail;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.function.Supplier;

/// How the fields of the detail behave: leaving one takes over what was typed, Escape takes it
/// back.
final class Fields {
    private Fields() {}

    static void commitWhenLeft(Node field, Runnable commit) {
        field.focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                commit.run();
                            }
                        });
    }

    static void revertOnEscape(TextInputControl field, Supplier<String> stored) {
        field.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE
                            && !field.getText().equals(stored.get())) {
                        field.setText(stored.get());
                        field.end();
                        event.consume();
                    }
                });
    }
}
