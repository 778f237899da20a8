package dev.kista.codec.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiffTextTest {
    @Test
    void endsALineBehindItsLineFeed() {
        var text = plain("a\r\n\nb");
        assertEquals(3, text.size());
        assertEquals("a\r\n", text.line(0));
        assertEquals("\n", text.line(1));
        assertEquals("b", text.line(2));
        assertEquals(0, plain("").size());
        assertEquals(1, plain("\n").size());
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0", "2, 1", "3, 2", "4, 2"})
    void findsTheLineOfAnOffsetAndTheEndInTheLastLine(int offset, int line) {
        assertEquals(line, plain("a\n\nb").lineOf(offset));
    }

    @Test
    void theEndBehindALineFeedIsInALineOfItsOwn() {
        assertEquals(1, plain("a\n").lineOf(2));
        assertEquals(0, plain("").lineOf(0));
        assertEquals(2, plain("a\n").start(1));
        assertEquals(0, plain("").start(0));
    }

    @Test
    void showsNothingThatMovesTheCursorOrTurnsTheDirection() {
        assertEquals(
                "  \tx\uFFFDy\uFFFDz\uFFFDw", screen("\uFEFF  \tx\u001By\u202Ez\u2028w \t \r\n"));
        assertEquals("\uFFFD😀\uFFFD", screen("\uD83D😀\uDE00"));
    }

    @Test
    void keepsTheLineItselfAsItIsButForItsLineFeed() {
        var text = plain("a\t\u001B \r\nb");
        assertEquals("a\t\u001B \r", text.diffLine(DiffLine.Kind.ADDED, 0).text());
        assertEquals(true, text.diffLine(DiffLine.Kind.ADDED, 0).ended());
        assertEquals(false, text.diffLine(DiffLine.Kind.ADDED, 1).ended());
        assertEquals(2, text.diffLine(DiffLine.Kind.ADDED, 1).number());
    }

    @Test
    void hasTheHiddenFormOfEachLineBesideIt() {
        var line = new DiffText("A=hunter2\n", "A=***\n").diffLine(DiffLine.Kind.CONTEXT, 0);
        assertEquals("A=hunter2", line.text());
        assertEquals("A=***", line.masked());
    }

    private static DiffText plain(String text) {
        return new DiffText(text, text);
    }

    private static String screen(String line) {
        return plain(line).diffLine(DiffLine.Kind.CONTEXT, 0).masked();
    }
}
