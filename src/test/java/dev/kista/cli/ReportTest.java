package dev.kista.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.codec.Position;
import dev.kista.codec.Problem;
import dev.kista.model.Messages;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

class ReportTest {
    private static final String WORDS =
            "A key has the letters A to Z, digits and underscores, and does not begin with a digit;"
                    + " B would do.";

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Report report =
            new Report(
                    new PrintStream(err, true, StandardCharsets.UTF_8),
                    Messages.in(Locale.ENGLISH));

    @Test
    void namesPlaceKeyAndWhatIsWrong() {
        report.problems(
                ".env", List.of(Problem.error("import.key-invalid", new Position(3, 7), "b", "B")));
        assertEquals("kista: .env:3:7: b: " + WORDS + "\n", said());
    }

    @Test
    void saysWhatIsNoError() {
        report.problems(
                ".env",
                List.of(
                        Problem.warning("import.key-invalid", new Position(3, 7), "b", "B"),
                        Problem.note("import.key-invalid", null, null, "B")));
        assertEquals(
                "kista: .env:3:7: warning: b: " + WORDS + "\nkista: .env: note: " + WORDS + "\n",
                said());
    }

    @Test
    void countsWhatNobodyWouldReadAnyMore() {
        var problem = Problem.error("import.key-invalid", new Position(1, 1), "b", "B");
        report.problems("-", Collections.nCopies(1_000, problem));
        var lines = said().lines().toList();
        assertEquals(501, lines.size());
        assertTrue(lines.getLast().contains("500 further problems"), lines.getLast());
    }

    @ParameterizedTest
    @CsvSource({
        "'\u001b[31mred\u001b[0m', '\\u001B[31mred\\u001B[0m'",
        "'a\u0007b', 'a\\u0007b'",
        "'a\u202Eb', 'a\\u202Eb'",
        "'é 😀 ü', 'é 😀 ü'"
    })
    void letsNoNameMoveTheCursor(String name, String shown) {
        assertEquals(shown, Report.printable(name));
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
