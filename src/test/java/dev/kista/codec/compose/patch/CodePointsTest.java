package dev.kista.codec.compose.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodePointsTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "2, 3", "3, 4", "4, 6", "5, 6", "99, 6"})
    void countsTwoUnitsForACharacterBeyondTheFirstPlane(int codePoint, int offset) {
        assertEquals(offset, new CodePoints("a😀b😀").offset(codePoint));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "2, 2", "3, 3", "4, 3"})
    void countsAllOthersAsTheyAreAndEndsWithTheText(int codePoint, int offset) {
        assertEquals(offset, new CodePoints("aé\u2028").offset(codePoint));
    }

    @Test
    void countsHalvesOfCharactersAsCharacters() {
        var offsets = new CodePoints("\uD83Dx😀\uDE00y");
        assertEquals(1, offsets.offset(1));
        assertEquals(4, offsets.offset(3));
        assertEquals(5, offsets.offset(4));
    }

    @Test
    void hasAPlaceInAnEmptyText() {
        assertEquals(0, new CodePoints("").offset(0));
        assertEquals(0, new CodePoints("").offset(1));
    }
}
