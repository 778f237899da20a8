package dev.kista.codec.dotenv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.kista.codec.Dialect;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Duration;
import java.util.List;

class EnvQuotingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '~',
            value = {
                "COMPOSE^it's \"$x\"\\^A=\"it's \\\"\\$x\\\"\\\\\"",
                "COMPOSE^~a\r\nb~^A=\"a\\r\\nb\"",
                "DOCKER^it's \"$x\" # y^A=it's \"$x\" # y",
                "DOCKER^~a\nb~^env.write-line-break",
                "DOCKER^~a\r~^env.write-line-break",
                "NODE^it's^A=it's",
                "NODE^a b^A=a b",
                "NODE^a#b^A='a#b'",
                "NODE^it's #1^A=`it's #1`",
                "NODE^# it's `x`^A=\"# it's `x`\"",
                "NODE^# 'a' \"b\" `c`^env.write-not-representable",
                "NODE^#x\\^env.write-ends-in-backslash",
                "PYTHON^it's^A=\"it's\"",
                "PYTHON^${A}^env.write-interpolation",
                "PYTHON^${A^A=\"${A\"",
                "PYTHON^a b\\^A=a b\\",
                "PYTHON^~a\nb\\~^env.write-ends-in-backslash",
                "SHELL^it's $x^A='it'\\''s $x'",
                "SYSTEMD^$`\"\\^A=\"\\$\\`\\\"\\\\\"",
                "SYSTEMD^~\uFFFE~^env.write-non-character"
            })
    void quotesAsItsConsumerReadsOrSaysWhyNot(Dialect dialect, String value, String written) {
        var result =
                switch (EnvQuoting.of(dialect).assignment("A", value)) {
                    case EnvQuoting.Written.Text text -> text.text();
                    case EnvQuoting.Written.Refused refused -> refused.code();
                };
        assertEquals(written, result);
    }

    @ParameterizedTest
    @CsvSource({
        "COMPOSE, a.b-[1], true",
        "COMPOSE, é, true",
        "COMPOSE, A B, false",
        "DOCKER, a!b, true",
        "DOCKER, #a, false",
        "DOCKER, a=b, false",
        "NODE, a.b-c, true",
        "NODE, é, false",
        "NODE, __proto__, false",
        "PYTHON, a:b, true",
        "PYTHON, 'a b', false",
        "SHELL, a.b, false",
        "SHELL, UID, false",
        "SHELL, A1, true",
        "SYSTEMD, 1A, false",
        "SYSTEMD, _, true"
    })
    void takesTheNamesThatItsConsumerTakes(Dialect dialect, String name, boolean taken) {
        var result = EnvQuoting.of(dialect).assignment(name, "x");
        assertEquals(taken, result instanceof EnvQuoting.Written.Text, result.toString());
    }

    @Test
    void keepsALineFeedForNodeAndEscapesACarriageReturn() {
        var node = EnvQuoting.of(Dialect.NODE);
        assertEquals(new EnvQuoting.Written.Text("A='a\nb'"), node.assignment("A", "a\nb"));
        assertEquals(new EnvQuoting.Written.Text("A=\"a\\rb\""), node.assignment("A", "a\rb"));
    }

    @Test
    void countsTheBytesOfADockerLineWithItsName() {
        var docker = EnvQuoting.of(Dialect.DOCKER);
        var longest = "x".repeat(DockerGrammar.MAX_LINE_BYTES - 2);
        assertEquals(true, docker.assignment("A", longest) instanceof EnvQuoting.Written.Text);
        assertEquals(false, docker.assignment("AB", longest) instanceof EnvQuoting.Written.Text);
    }

    @Test
    void neverSaysTheValue() {
        var written = EnvQuoting.of(Dialect.SHELL).assignment("A", "hunter2");
        assertFalse(written.toString().contains("hunter2"));
    }

    /// Neither a deep stack nor another look at every place where a reference might begin.
    @ParameterizedTest
    @EnumSource
    void takesAValueOfAnyLength(Dialect dialect) {
        for (var piece : List.of("x", "${A ", "'\"`#", " ", "\\", "a#", "\n")) {
            for (var end : List.of("", "\\", "x")) {
                var value = piece.repeat(300_000) + end;
                assertTimeoutPreemptively(
                        Duration.ofSeconds(20),
                        () -> EnvQuoting.of(dialect).assignment("A", value),
                        piece + end);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "a b\\, true",
                "~a #\\~, false",
                "a#b\\, true",
                "~ a\\~, false",
                "\\, true",
                "'\\, false",
                "#\\, false",
                "~a\tb\\~, true"
            })
    void writesForPythonWhatEndsInABackslashOnlyWhereItNeedsNoQuotes(String value, boolean taken) {
        var result = EnvQuoting.of(Dialect.PYTHON).assignment("A", value);
        assertEquals(taken, result instanceof EnvQuoting.Written.Text, result.toString());
    }
}
