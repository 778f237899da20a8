package dev.kista.desktop.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.model.SecretValue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClearTextTest {
    private final ClearText clear = new ClearText(ImportRows.MESSAGES);

    @ParameterizedTest
    @CsvSource({
        "'', (empty)",
        "plain, plain",
        "'a\tb', a\u2039TAB\u203Ab",
        "'a\r\nb', 'a\u2039CR\u203A\u21B5\nb'",
        "'\n', '\u21B5\n'"
    })
    void drawsSignsForWhatCannotBeSeen(String value, String shown) {
        assertEquals(shown, clear.of(SecretValue.ofText(value)));
    }

    @Test
    void countsBytesThatAreNoText() {
        assertEquals(
                "2 bytes that are not text", clear.of(SecretValue.of(new byte[] {(byte) 0xff, 1})));
    }

    @Test
    void saysHowMuchOfALongValueIsLeftOut() {
        assertEquals("x".repeat(600), clear.of(SecretValue.ofText("x".repeat(600))));
        assertEquals(
                "x".repeat(600) + "\u2026 and 1 more characters",
                clear.of(SecretValue.ofText("x".repeat(601))));
    }

    @Test
    void cutsNoCharacterInTwo() {
        var shown = clear.of(SecretValue.ofText("x".repeat(599) + "\uD83D\uDE00y"));
        assertTrue(shown.startsWith("x".repeat(599) + "\u2026"), shown);
    }
}
