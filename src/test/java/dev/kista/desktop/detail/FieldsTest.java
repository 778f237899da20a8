package dev.kista.desktop.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.desktop.pictures.FxThread;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class FieldsTest {
    @Test
    void takesBackWhatWasTypedOnEscape() {
        FxThread.run(
                () -> {
                    var field = new TextField("stored");
                    Fields.revertOnEscape(field, () -> "stored");
                    field.setText("typed");
                    var event = press(field, KeyCode.ESCAPE);
                    assertEquals("stored", field.getText());
                    assertEquals(6, field.getCaretPosition());
                    assertEquals(0, event.size(), "the window must not hear it");
                });
    }

    @Test
    void leavesEscapeToTheWindowWhereNothingWasTyped() {
        FxThread.run(
                () -> {
                    var field = new TextField("stored");
                    Fields.revertOnEscape(field, () -> "stored");
                    assertEquals(1, press(field, KeyCode.ESCAPE).size());
                    field.setText("typed");
                    assertEquals(1, press(field, KeyCode.A).size());
                    assertEquals("typed", field.getText());
                });
    }

    private static List<KeyCode> press(TextField field, KeyCode code) {
        var heard = new ArrayList<KeyCode>();
        var pane = new Pane(field);
        pane.addEventHandler(KeyEvent.KEY_PRESSED, event -> heard.add(event.getCode()));
        field.fireEvent(
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        return heard;
    }
}
