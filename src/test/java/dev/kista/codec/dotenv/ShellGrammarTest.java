package dev.kista.codec.dotenv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.codec.Dialect;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShellGrammarTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '~',
            value = {
                "A=x # c^A=x",
                "A=x#c^A=x#c",
                "A='a b'\"c\"d^A=a bcd",
                "A=a\\ b^A=a b",
                "~A='x\ny'~^A=x\\ny",
                "A=\"\\$H $H\"^A=$H host",
                "A='$H'^A=$H",
                "A=${H}^A=host",
                "A=${N:-d}^A=d",
                "A=$'x\\ty'^A=x\ty",
                "A=1 B=$A^A=1|B=1",
                "A=1; B=2^A=1|B=2",
                "export A=x^A=x",
                "~A=x\\\ny~^A=xy",
                "A=^A=",
                "A=1 && B=2^A=1|B=2",
                "A=1 || B=2^A=1"
            })
    void givesWhatAShellSets(String text, String values) {
        assertEquals(values, Env.values(text, Dialect.SHELL));
    }

    @Test
    void runsNothingAndKnowsNothingOfWhatItWouldGive() {
        assertEquals("B=y", Env.values("A=$(cat secret)\nB=y\n", Dialect.SHELL));
        assertEquals("B=y", Env.values("A=`cat secret`\nB=y\n", Dialect.SHELL));
        assertEquals(true, Env.read("A=$(cat secret)\n", Dialect.SHELL).problems().size() > 0);
    }

    @Test
    void saysWhatAShellWouldRunAndReadsOn() {
        assertEquals("A=1|B=2", Env.values("A=1\nprogram A\nB=2\n", Dialect.SHELL));
        var problems = Env.problems("A=1\nprogram A\nB=2\n", Dialect.SHELL);
        assertEquals(true, problems.contains("env.shell-runs-command"), problems);
        assertEquals(true, problems.contains("@2:1"), problems);
    }

    @Test
    void setsNothingThatIsMeantForOneProgram() {
        assertEquals("B=y", Env.values("A=x program\nB=y\n", Dialect.SHELL));
    }

    /// bash looks for the `]` of an index to the end of the file.
    @Test
    void endsWhereAnIndexIsNotClosed() {
        assertEquals("", Env.values("A=1;B[\nC=2\n", Dialect.SHELL));
        assertEquals("A=1", Env.values("A=1\nB[x\nC=2\n", Dialect.SHELL));
        assertEquals("C=2", Env.values("B[ 1\n]=1\nC=2\n", Dialect.SHELL));
        assertEquals("C=2", Env.values("program B[\nC=2\n", Dialect.SHELL));
        assertEquals("C=2", Env.values("export B[\nC=2\n", Dialect.SHELL));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '~',
            value = {
                "unset A^B=1",
                "read A^B=1",
                "eval A=2 program^B=1",
                "export A.b A=2^B=1",
                "A=2 > file^B=1",
                "program && A=2^B=1",
                "A=2 program^A=1|B=1",
                "program A=2^A=1|B=1",
                "export A=2 | program^A=1|B=1",
                "unset A || A=2^B=1"
            })
    void doesNotSayThatAVariableHasWhatItHadWhereThatMayHaveChanged(String line, String values) {
        assertEquals(values, Env.values("A=1; B=1\n" + line + "\n", Dialect.SHELL));
        var seen = Env.values("A=1; B=1\n" + line + "; C=$A\n", Dialect.SHELL);
        assertEquals(values.startsWith("A=1"), seen.contains("C=1"), seen);
    }

    @Test
    void endsWhereAQuoteIsNotClosed() {
        var problems = Env.problems("A=x\nB='y\n", Dialect.SHELL);
        assertEquals(true, problems.contains("env.shell-quote-open"), problems);
    }
}
