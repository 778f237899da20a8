package dev.kista.desktop.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class WordsTest {
    private final Words<Integer> words = new Words<>(each -> each + " days");

    @Test
    void saysAChoiceInWordsAndNoneAsNothing() {
        assertEquals("3 days", words.toString(3));
        assertEquals("", words.toString(null));
    }

    @Test
    void cannotBeTypedInto() {
        assertThrows(UnsupportedOperationException.class, () -> words.fromString("3 days"));
    }
}
