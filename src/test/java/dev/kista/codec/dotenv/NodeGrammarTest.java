package dev.kista.codec.dotenv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.codec.Dialect;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NodeGrammarTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '~',
            value = {
                "A=x # c^A=x",
                "A=x#c^A=x",
                "A='x#y' # c^A=x#y",
                "A=\"x\\ny\"^A=x\\ny",
                "A='x\\ny'^A=x\\\\ny",
                "A=`it's \"x\"`^A=it's \"x\"",
                "~A='x\ny'~^A=x\\ny",
                "A: x^A=x",
                "export A=x^A=x",
                "~A=\nB=y~^A=|B=y",
                "~A=x\rB=y~^A=x|B=y",
                "A='x^A='x",
                "a.b-c=x^a.b-c=x",
                "A=${H}^A=${H}",
                "A= ^A=",
                "__proto__=x^~~",
                "é=x^~~"
            })
    void givesWhatTheRegularExpressionGives(String text, String values) {
        assertEquals(values.replace("\\\\n", "\\n"), Env.values(text, Dialect.NODE));
    }

    @Test
    void warnsOfLinesThatItPassesOverWithoutAWord() {
        assertEquals("W env.line-ignored@1:1", Env.problems("not a line\n", Dialect.NODE));
        assertEquals("", Env.problems("# comment\n\n", Dialect.NODE));
    }

    @Test
    void warnsWhereAHashCutsAValue() {
        assertEquals("W env.comment-without-space A@1:4", Env.problems("A=x#y\n", Dialect.NODE));
        assertEquals("", Env.problems("A=x #y\n", Dialect.NODE));
    }

    @Test
    void takesNoTimeForALongValueInQuotes() {
        var value = "x\\'".repeat(100_000);
        assertEquals(1, Env.read("A='" + value + "'\n", Dialect.NODE).variables().size());
    }
}
