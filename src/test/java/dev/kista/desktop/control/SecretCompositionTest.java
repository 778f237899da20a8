package dev.kista.desktop.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.kista.desktop.NodeTree;
import dev.kista.desktop.pictures.FxThread;
import dev.kista.model.Messages;
import dev.kista.model.SecretValue;

import javafx.scene.input.InputMethodEvent;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;

class SecretCompositionTest {
    @Test
    void tellsAnInputMethodNothingOfTheText() {
        FxThread.run(
                () -> {
                    var field = new SecretField(Messages.in(Locale.ENGLISH));
                    NodeTree.laidOut(field, 240, 60);
                    field.setValue(SecretValue.ofText("hunter2"));
                    field.revealedProperty().set(true);
                    field.selectAll();
                    var requests = field.getInputMethodRequests();
                    assertEquals("", requests.getSelectedText());
                    assertEquals(0, requests.getLocationOffset(5, 5));
                    requests.cancelLatestCommittedText();
                    assertEquals("hunter2", field.value().text());
                });
    }

    @Test
    void hasAPlaceEvenWithoutAWindow() {
        FxThread.run(
                () -> {
                    var field = new SecretField(Messages.in(Locale.ENGLISH));
                    NodeTree.laidOut(field, 240, 60);
                    assertNotNull(field.getInputMethodRequests().getTextLocation(0));
                });
    }

    @Test
    void isAskedForWhatIsCommitted() {
        FxThread.run(
                () -> {
                    var field = new SecretField(Messages.in(Locale.ENGLISH));
                    NodeTree.laidOut(field, 240, 60);
                    field.fireEvent(committed(""));
                    field.fireEvent(committed("\u65E5\u672C"));
                    assertEquals("\u65E5\u672C", field.value().text());
                });
    }

    private static InputMethodEvent committed(String text) {
        return new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, List.of(), text, 0);
    }
}
