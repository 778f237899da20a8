package dev.kista.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import java.util.Locale;
import java.util.MissingResourceException;

class MessagesTest {
    @Test
    void speaksEnglishOnAGermanMachineIfAsked() {
        var before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertEquals("Cancel", Messages.in(Locale.ENGLISH).text("dialog.cancel"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void speaksGermanInEveryCountry() {
        assertEquals("Abbrechen", Messages.in(Locale.of("de", "AT")).text("dialog.cancel"));
    }

    @Test
    void speaksEnglishWhereALanguageIsMissing() {
        var messages = Messages.in(Locale.JAPANESE);
        assertEquals("Cancel", messages.text("dialog.cancel"));
        assertEquals(Locale.ENGLISH, messages.locale());
    }

    @Test
    void changesTheLanguage() {
        var messages = Messages.in(Locale.ENGLISH);
        messages.speak(Locale.GERMAN);
        assertEquals("2 Funde", messages.text("health.summary", 2));
        messages.speak(Locale.ENGLISH);
        assertEquals("2 findings", messages.text("health.summary", 2));
    }

    @Test
    void refusesAKeyThatIsNot() {
        assertThrows(
                MissingResourceException.class,
                () -> Messages.in(Locale.GERMAN).text("no.such.key"));
    }
}
