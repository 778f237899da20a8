package dev.kista.codec.dotenv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {
    @ParameterizedTest
    @ValueSource(ints = {9, 10, 11, 12, 13, 32, 0x85, 0xA0, 0x1680, 0x2000, 0x200A, 0x2028, 0x3000})
    void countsAsWhiteSpaceWhatUnicodeDoes(int c) {
        assertEquals(true, Letters.isGoSpace(c));
        assertEquals(true, Letters.isAnySpace(c));
    }

    @ParameterizedTest
    @CsvSource({
        "0xFEFF, true",
        "0x1C, true",
        "0x1F, true",
        "0x200B, false",
        "0x180E, false",
        "0, false",
        "0x1B, false",
        "0x20000, false"
    })
    void countsWhatOnlySomeConsumersDoToo(String code, boolean space) {
        assertEquals(false, Letters.isGoSpace(Integer.decode(code)));
        assertEquals(space, Letters.isAnySpace(Integer.decode(code)));
    }

    @Test
    void knowsLettersAndNumbersOfEveryScript() {
        assertEquals(true, "aZ0éß字٣Ⅷ½ª".codePoints().allMatch(Letters::isLetterOrNumber));
        assertEquals(true, Letters.isLetterOrNumber(0x1D400));
        assertEquals(false, "_-.$ \u0301😀".codePoints().anyMatch(Letters::isLetterOrNumber));
    }

    @ParameterizedTest
    @CsvSource({
        "A, true",
        "_1, true",
        "a_B9, true",
        "1A, false",
        "'', false",
        "é, false",
        "A-B, false",
        "'A ', false"
    })
    void knowsNamesThatEveryConsumerTakes(String text, boolean name) {
        assertEquals(name, Letters.isShellName(text));
    }

    @Test
    void showsNoNameThatCouldBeALineOfAKey() {
        assertEquals("a.b-C_1", Letters.shown("a.b-C_1"));
        assertEquals("", Letters.shown(""));
        assertEquals("A".repeat(48), Letters.shown("A".repeat(48)));
        assertNull(Letters.shown("A".repeat(49)));
        assertNull(Letters.shown("MIIE+/="));
        assertNull(Letters.shown("a b"));
        assertNull(Letters.shown("\u0161"));
    }

    @Test
    void findsTheFirstCodePointThatIsNoCharacter() {
        assertEquals(-1, Letters.nonCharacter("a😀\uFFFD\uFEFF"));
        assertEquals(3, Letters.nonCharacter("a😀\uFFFE"));
        assertEquals(0, Letters.nonCharacter("\uFDD0"));
        assertEquals(1, Letters.nonCharacter("x\uD83F\uDFFF"));
        assertEquals(-1, Letters.nonCharacter(""));
    }

    @ParameterizedTest
    @CsvSource({"A_1, false", "a, true", "é, true", "É, true", "'', false"})
    void takesEveryForeignLetterForASmallOne(String text, boolean lower) {
        assertEquals(lower, Letters.hasLowerCase(text, 0, text.length()));
        assertEquals(lower, Letters.hasLowerCase("x" + text + "x", 1, text.length() + 1));
    }
}
