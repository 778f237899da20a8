package dev.kista.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextPositionsTest {
    @ParameterizedTest
    @CsvSource({"0, 1, 1", "1, 1, 2", "2, 2, 1", "3, 3, 1", "4, 3, 2"})
    void countsFromOneAndTheLineFeedToItsLine(int offset, int line, int column) {
        assertEquals(new Position(line, column), new TextPositions("a\n\nb").at(offset));
    }

    @Test
    void endsALineAtLineFeedsAlone() {
        var positions = new TextPositions("a\r\nb\rc\u2028d\n");
        assertEquals(new Position(1, 2), positions.at(1));
        assertEquals(new Position(1, 3), positions.at(2));
        assertEquals(new Position(2, 1), positions.at(3));
        assertEquals(new Position(2, 5), positions.at(7));
    }

    @Test
    void countsUtf16UnitsAndTheByteOrderMark() {
        var positions = new TextPositions("\uFEFF😀x");
        assertEquals(new Position(1, 2), positions.at(1));
        assertEquals(new Position(1, 4), positions.at(3));
    }

    @Test
    void placesTheEndOfTheText() {
        assertEquals(new Position(1, 1), new TextPositions("").at(0));
        assertEquals(new Position(1, 2), new TextPositions("a").at(1));
        assertEquals(new Position(2, 1), new TextPositions("a\n").at(2));
    }

    @Test
    void knowsEveryLineOfALongTextInAnyOrder() {
        var positions = new TextPositions("x\n".repeat(1000));
        for (var line : new int[] {999, 0, 63, 64, 65, 128, 1000}) {
            assertEquals(new Position(line + 1, 1), positions.at(line * 2));
        }
    }

    /// One place after the other is found in another way than one far from the last.
    @Test
    void findsTheSamePlacesOneAfterTheOtherAndAnew() {
        var text = "ab\n\n\n\nc\rd\n".repeat(20) + "end";
        var positions = new TextPositions(text);
        for (var offset = 0; offset <= text.length(); offset++) {
            assertEquals(new TextPositions(text).at(offset), positions.at(offset));
        }
        for (var offset = text.length(); offset >= 0; offset--) {
            assertEquals(new TextPositions(text).at(offset), positions.at(offset));
        }
    }
}
