package dev.kista.codec.dotenv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.codec.Dialect;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DockerGrammarTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "A=x # c^A=x # c",
                "A='x'^A='x'",
                "`A= x `^`A= x `",
                "A=$H^A=$H",
                "A==^A==",
                "A=^A=",
                "`  A=x`^A=x",
                "`# c\n\n  # d\nA=x`^A=x",
                "`A=x\r\nB=y\r\n`^A=x|B=y",
                "`H\nN\nA=x`^H=host|A=x",
                "a.b!=x^a.b!=x",
                "\uFEFFA=x^A=x"
            })
    void takesEverythingBehindTheEqualsSignAsItStands(String text, String values) {
        assertEquals(values, Env.values(text, Dialect.DOCKER));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '`',
            value = {
                "=x^E env.empty-key-refused@1:1",
                "`A =x`^E env.key-with-space@1:1",
                "export A=x^E env.export-refused@1:1",
                "`B=y\nA\tB=x`^E env.key-with-space@2:1"
            })
    void refusesTheWholeFileForANameWithBlanksOrWithout(String text, String problem) {
        assertEquals("refused", Env.values(text, Dialect.DOCKER));
        assertEquals(problem, Env.problems(text, Dialect.DOCKER));
    }

    @Test
    void refusesALineThatItsScannerDoesNotTakeInBytes() {
        var longest = "A=" + "x".repeat(DockerGrammar.MAX_LINE_BYTES - 2);
        assertEquals(longest, Env.values(longest, Dialect.DOCKER));
        assertEquals("refused", Env.values(longest + "x", Dialect.DOCKER));
        assertEquals("refused", Env.values("A=" + "é".repeat(32_767), Dialect.DOCKER));
        assertEquals("refused", Env.values("\uFEFF" + longest, Dialect.DOCKER));
    }

    @Test
    void warnsOfWhatIsHardlyEverMeant() {
        assertEquals("W env.quotes-in-value A@1:3", Env.problems("A='x'\n", Dialect.DOCKER));
        assertEquals("W env.hash-in-value A@1:5", Env.problems("A=x # c\n", Dialect.DOCKER));
        assertEquals("W env.blanks-in-value A@1:3", Env.problems("A= x\n", Dialect.DOCKER));
        assertEquals("N env.dollar-not-replaced A@1:3", Env.problems("A=${H}\n", Dialect.DOCKER));
        assertEquals("W env.without-value@1:1", Env.problems("N\n", Dialect.DOCKER));
    }
}
