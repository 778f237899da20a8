package dev.kista.desktop.clipboard;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnContentTest {
    private final OwnContent own = new OwnContent();

    @ParameterizedTest
    @ValueSource(strings = {"", "v", "p\u00E4ss\n\uD83D\uDE00"})
    void recognisesWhatItRemembers(String text) {
        own.remember(text);
        assertTrue(own.is(text));
        assertFalse(own.is(text + " "));
    }

    @Test
    void recognisesNothingBeforeItRemembersAndAfterItForgets() {
        assertFalse(own.is(""));
        own.remember("");
        own.forget();
        assertFalse(own.is(""));
    }

    @Test
    void remembersTheLastOneAlone() {
        own.remember("first");
        own.remember("second");
        assertFalse(own.is("first"));
        assertTrue(own.is("second"));
    }
}
