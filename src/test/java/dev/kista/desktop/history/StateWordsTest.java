package dev.kista.desktop.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.kista.desktop.control.Ages;
import dev.kista.desktop.open.SampleVault;
import dev.kista.model.Messages;
import dev.kista.model.SecretPart;

import org.junit.jupiter.api.Test;

import java.util.Locale;
import java.util.Set;

class StateWordsTest {
    private final Messages messages = Messages.in(Locale.ENGLISH);
    private final Ages ages = new Ages(messages, () -> SampleVault.START);
    private final StateWords words = new StateWords(messages, ages);
    private final String when = ages.exact(SampleVault.START);

    @Test
    void saysSinceWhenAndWhatChanged() {
        var state =
                new State(1, SampleVault.START, Set.of(SecretPart.TAGS, SecretPart.VALUE), false);
        assertEquals(when + " \u00B7 Value changed, Tags changed", words.toString(state));
    }

    @Test
    void saysWhichIsThePresentAndWhichTheFirst() {
        assertEquals(
                "Now \u00B7 since " + when + " \u00B7 first version",
                words.toString(new State(0, SampleVault.START, Set.of(), true)));
    }

    @Test
    void saysNothingOfNoneAndReadsNothing() {
        assertEquals("", words.toString(null));
        assertNull(words.fromString(when));
    }
}
