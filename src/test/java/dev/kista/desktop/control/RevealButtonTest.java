package dev.kista.desktop.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.pictures.FxThread;
import dev.kista.model.Messages;

import org.junit.jupiter.api.Test;

import java.util.Locale;

class RevealButtonTest {
    private static final Messages MESSAGES = Messages.in(Locale.ENGLISH);

    @Test
    void showsAndHidesTheTextOfItsInput() {
        FxThread.run(
                () -> {
                    var area = new SecretArea(MESSAGES);
                    var button = new RevealButton(area, MESSAGES);
                    button.fire();
                    assertTrue(area.isRevealed());
                    assertTrue(button.isSelected());
                    button.fire();
                    assertFalse(area.isRevealed());
                });
    }

    @Test
    void isCalledByWhatItWouldDoNext() {
        FxThread.run(
                () -> {
                    var area = new SecretArea(MESSAGES);
                    var button = new RevealButton(area, MESSAGES);
                    assertEquals("Reveal", button.getAccessibleText());
                    area.revealedProperty().set(true);
                    assertEquals("Hide", button.getAccessibleText());
                    assertEquals("Hide (Ctrl+R)", button.getTooltip().getText());
                });
    }

    @Test
    void goesBackWhenTheInputIsCleared() {
        FxThread.run(
                () -> {
                    var area = new SecretArea(MESSAGES);
                    area.revealedProperty().set(true);
                    var button = new RevealButton(area, MESSAGES);
                    assertTrue(button.isSelected(), "it was revealed before there was a button");
                    area.clear();
                    assertFalse(button.isSelected());
                    assertEquals("Reveal", button.getAccessibleText());
                });
    }
}
