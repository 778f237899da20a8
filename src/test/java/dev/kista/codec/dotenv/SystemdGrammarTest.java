package dev.kista.codec.dotenv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.codec.Dialect;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SystemdGrammarTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '~',
            value = {
                "A=x # c^A=x # c",
                "~# c\n; d\nA=x~^A=x",
                "A=\"x\"'y'z^A=xyz",
                "A=x\"y\"^A=x\"y\"",
                "A=\\\"x^A=\"x",
                "A=\"a\\$b\\x\"^A=a$b\\x",
                "A='a\\'^A=a\\",
                "~A=x\\\ny~^A=xy",
                "~A=\"x\ny\"~^A=x\\ny",
                "~ A = x y  ~^A=x y",
                "A=^A=",
                "A=$H^A=$H",
                "~A=x\rB=y~^A=x|B=y",
                "~# c\\\nA=x\nB=y~^B=y",
                "no^~~"
            })
    void givesWhatSystemdGives(String text, String values) {
        assertEquals(values, Env.values(text, Dialect.SYSTEMD));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '~',
            value = {
                "no^W env.line-ignored@1:1",
                "a.b=x^W env.name-dropped a.b@1:1",
                "A=\"x^W env.quote-to-the-end@1:3",
                "~# c\\\nA=x~^W env.comment-continued@1:4",
                "A=x # c^W env.hash-in-value A@1:5"
            })
    void warnsOfWhatItDropsOrTakesOtherwise(String text, String problem) {
        assertEquals(problem, Env.problems(text, Dialect.SYSTEMD));
    }

    @Test
    void refusesAFileThatSystemdTakesForBroken() {
        assertEquals("refused", Env.values("A=x\nB=\0\n", Dialect.SYSTEMD));
        assertEquals("refused", Env.values("A=\uFFFE\n", Dialect.SYSTEMD));
        assertEquals("A=\uFFFD", Env.values("A=\uFFFD\n", Dialect.SYSTEMD));
    }
}
