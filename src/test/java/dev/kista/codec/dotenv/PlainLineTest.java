package dev.kista.codec.dotenv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Only what no consumer looks at twice is a plain line.
class PlainLineTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "A=b                | A    | b       | NONE   | 3",
                "_Ab1=x y;&!        | _Ab1 | x y;&!  | NONE   | 11",
                "A=b=c:d            | A    | b=c:d   | NONE   | 7",
                "A='b \"#` c'       | A    | b \"#` c| SINGLE | 11",
                "A=\"it's # c\"     | A    | it's # c| DOUBLE | 12",
                "A=''               | A    | ^^      | SINGLE | 4",
                "A=b c   # note 'n' | A    | b c     | NONE   | 8",
            })
    void tellsNameAndValue(String text, String name, String value, Quote quote, int end) {
        for (var lineEnd : new String[] {"", "\n", "\r\n", "\nB=c\n"}) {
            var whole = "X\n" + text + lineEnd;
            var line = new PlainLine(whole, true, true);
            assertTrue(line.isAt(2), whole);
            assertEquals(name, whole.substring(line.nameStart(), line.nameEnd()));
            assertEquals(value, whole.substring(line.valueStart(), line.valueEnd()));
            assertEquals(
                    quote == Quote.NONE ? value : text.substring(name.length() + 1),
                    whole.substring(line.writtenStart(), line.writtenEnd()));
            assertEquals(quote, line.quote());
            assertEquals(2 + end, line.end());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A",
                "A=",
                "A=\n",
                "A= b",
                "A=b ",
                "A=b \n",
                "A =b",
                "1A=b",
                "A.B=c",
                "Ä=b",
                "A=ä",
                "A=b\tc",
                "A=b\u0000c",
                "A=b\rc",
                "A=b\r",
                "A=$b",
                "A=b\\n",
                "A=b#c",
                "A=#c",
                "A= # c",
                "A=b'c",
                "A=b\"c\"",
                "A=`b`",
                "A='b",
                "A='b'c",
                "A='b' ",
                "A='b' # c",
                "A='$b'",
                "A='b\\'",
                "A='ä'",
                "A='b\nc'",
                "A=\"b",
                "A=\"b$\"",
                "A:b",
                "#A=b",
                " A=b",
                "export A=b",
            })
    void leavesTheRestToTheGrammar(String text) {
        assertFalse(new PlainLine(text, true, true).isAt(0));
    }

    @Test
    void knowsQuotesAndCommentsOnlyWhereTheConsumerDoes() {
        assertFalse(new PlainLine("A='b'", false, true).isAt(0));
        assertFalse(new PlainLine("A=b # c", true, false).isAt(0));
        assertTrue(new PlainLine("A=b", false, false).isAt(0));
    }

    @Test
    void seesLowerCaseInTheNameAlone() {
        var text = "A_1=b\nA_b=C\n";
        var line = new PlainLine(text, true, true);
        assertTrue(line.isAt(0));
        assertFalse(line.lowerCase());
        assertTrue(line.isAt(6));
        assertTrue(line.lowerCase());
    }
}
