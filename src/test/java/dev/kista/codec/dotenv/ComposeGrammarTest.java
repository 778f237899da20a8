package dev.kista.codec.dotenv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.codec.Dialect;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComposeGrammarTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "A=x # c^A=x",
                "A=x#c^A=x#c",
                "`A=\t# c`^A=# c",
                "A: x^A=x",
                "export A=x^A=x",
                "A = x^A=x",
                "A=^A=",
                "A='x y'^A=x y",
                "A=\"x\\ny\"^A=x\\ny",
                "`A='x\ny'`^A=x\\ny",
                "A='it\\'s'^A=it's",
                "A=\"$H\"^A=host",
                "A='$H'^A=$H",
                "A=$H^A=host",
                "`A=1\nB=$A`^A=1|B=1",
                "A=\"x\" B=y^A=x|B=y",
                "`H\nN\nA=x`^H=host|A=x",
                "A^=A",
                "[a.b-c]=x^[a.b-c]=x",
                "é=x^é=x",
                "\uFEFFA=x^A=x"
            })
    void givesWhatComposeGives(String text, String values) {
        assertEquals(values, Env.values(text, Dialect.COMPOSE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "A='x^E env.unterminated-quote@1:3",
                "A B=x^E env.key-with-space@1:1",
                "A!=x^E env.key-character@1:2",
                "`export `^E env.export-without-name@1:1",
                "A=${^E env.interpolation-invalid@1:3",
                "`A=x\nB=${N:?no}`^E env.required-variable@2:3"
            })
    void takesNothingOfAFileThatComposeRefuses(String text, String problem) {
        assertEquals("refused", Env.values(text, Dialect.COMPOSE));
        assertEquals(problem, Env.problems(text, Dialect.COMPOSE));
    }

    @Test
    void goesOnBehindAMistakeToTellOfTheOthers() {
        assertEquals(
                "E env.key-character@1:2\nE env.key-with-space@3:1",
                Env.problems("A!=x\nB=y\nC D=z\n", Dialect.COMPOSE));
    }

    @Test
    void warnsOfTextBehindAQuoteAndOfALastLineWithoutEqualsSign() {
        assertEquals("W env.text-after-quote A@1:6", Env.problems("A='x'B=y\n", Dialect.COMPOSE));
        assertEquals("W env.last-line-without-equals @1:1", Env.problems("A", Dialect.COMPOSE));
    }
}
