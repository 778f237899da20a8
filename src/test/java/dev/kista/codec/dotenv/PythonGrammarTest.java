package dev.kista.codec.dotenv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.codec.Dialect;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PythonGrammarTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '~',
            value = {
                "A=x # c^A=x",
                "A=x#c^A=x#c",
                "A='it\\'s'^A=it's",
                "A=\"x\\ny\"^A=x\\ny",
                "~A='x\r\ny'~^A=x\\ny",
                "export A=x^A=x",
                "~'a b'=x~^a b=x",
                "A = x^A=x",
                "A=${H}^A=host",
                "A='${H}'^A=host",
                "~A=1\nB=${A}~^A=1|B=1",
                "A=${N:-d}^A=d",
                "A=$H^A=$H",
                "~A\nB=x~^A|B=x",
                "~A=x\rB=y~^A=x|B=y",
                "~A='x\nB=y~^B=y",
                "A='x' y^~~",
                "=x^~~"
            })
    void givesWhatPythonDotenvGives(String text, String values) {
        assertEquals(values, Env.values(text, Dialect.PYTHON));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '~',
            value = {
                "=x^W env.line-ignored@1:1",
                "A='x^W env.unterminated-quote-line A@1:3",
                "A='x' y^W env.text-after-quote-line A@1:7",
                "A^W env.without-value@1:1",
                "A=${N}^W env.unset-variable A@1:3"
            })
    void warnsOfALineThatItDrops(String text, String problem) {
        assertEquals(problem, Env.problems(text, Dialect.PYTHON));
    }

    @Test
    void takesAVariableWithoutValueForAnEmptyOneWhereItIsReferredTo() {
        assertEquals("H|A=x", Env.values("H\nA=x${H}", Dialect.PYTHON));
    }

    @Test
    void warnsOfAByteOrderMarkAndReadsOn() {
        assertEquals("A=x", Env.values("\uFEFFA=x", Dialect.PYTHON));
        assertEquals("W env.mark-python@1:1", Env.problems("\uFEFFA=x", Dialect.PYTHON));
    }
}
