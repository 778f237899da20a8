package dev.kista.codec.compose.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.codec.Position;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinesTest {
    /// Offsets: a=0 CR=1 LF=2 b=3 CR=4 c=5 LF=6 LF=7.
    private static final String TEXT = "a\r\nb\rc\n\n";

    @ParameterizedTest
    @CsvSource({
        "0, 0, 1, 3",
        "1, 0, 1, 3",
        "3, 3, 4, 5",
        "4, 3, 4, 5",
        "5, 5, 6, 7",
        "7, 7, 7, 8",
        "8, 8, 8, 8"
    })
    void endWithEveryKindOfLineBreak(int offset, int start, int end, int next) {
        assertEquals(start, Lines.start(TEXT, offset));
        assertEquals(end, Lines.end(TEXT, offset));
        assertEquals(next, Lines.next(TEXT, offset));
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 1", "1, 1, 2", "3, 2, 1", "5, 3, 1", "7, 4, 1", "8, 5, 1"})
    void areCountedFromOne(int offset, int line, int column) {
        assertEquals(new Position(line, column), Lines.position(TEXT, offset));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "3, 2", "5, 1", "7, 1", "8, 1"})
    void knowTheBreakBeforeThem(int start, int length) {
        assertEquals(length, Lines.breakBefore(TEXT, start));
    }

    @Test
    void beginBehindAByteOrderMarkAndCountCodePoints() {
        assertEquals(1, Lines.start("\uFEFFabc", 3));
        assertEquals(0, Lines.start("\uFEFFabc", 0));
        assertEquals(2, Lines.column("\uFEFFabc", 3));
        assertEquals(2, Lines.column("x\n😀a", 5));
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "'a',1,true",
                "a \t,1,true",
                "a # c,1,true",
                "a#c,1,false",
                "# c,0,true",
                "a x,1,false",
                "a,0,false",
                "'a\n# c',2,true"
            })
    void areFreeBehindAnOffsetButForAComment(String text, int offset, boolean free) {
        assertEquals(free, Lines.isFreeBehind(text, offset));
    }

    @Test
    void skipToTheFirstThatIsNeitherBlankNorComment() {
        assertEquals(4, Lines.skipBlanksAndComments(" \n\t x", 0, 5));
        assertEquals(7, Lines.skipBlanksAndComments(" # c\r\n x", 0, 8));
        assertEquals(0, Lines.skipBlanksAndComments("#x", 0, 2));
        assertEquals(2, Lines.skipBlanksAndComments("  x", 0, 2));
    }

    @Test
    void areBlankWhereOnlyBlanksStandBetween() {
        assertEquals(true, Lines.isBlank("a \t b", 1, 4));
        assertEquals(false, Lines.isBlank("a \n b", 1, 4));
        assertEquals(true, Lines.isBlank("ab", 1, 1));
    }
}
