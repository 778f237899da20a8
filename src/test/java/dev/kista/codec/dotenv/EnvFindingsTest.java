package dev.kista.codec.dotenv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.codec.Position;
import dev.kista.codec.Problem;
import dev.kista.codec.ProblemTable;
import dev.kista.codec.Severity;

import org.junit.jupiter.api.Test;

import java.util.List;

class EnvFindingsTest {
    private final EnvFindings findings = new EnvFindings();

    @Test
    void comeInTheOrderOfTheTextAndOtherwiseAsTheyWereFound() {
        findings.add(Problem.warning("a.a", new Position(2, 1), null));
        findings.add(Problem.warning("a.b", new Position(1, 9), null));
        findings.add(Problem.warning("a.c", new Position(2, 1), null));
        findings.add(Problem.warning("a.d", null, null));
        assertEquals("W a.d\nW a.b@1:9\nW a.a@2:1\nW a.c@2:1", ProblemTable.of(findings.inOrder()));
    }

    @Test
    void countsWhatNobodyWouldRead() {
        for (var i = 1; i <= EnvFindings.MOST + 3; i++) {
            findings.add(Problem.warning("a.a", new Position(i, 1), "K"));
        }
        var all = findings.inOrder();
        assertEquals(EnvFindings.MOST + 1, all.size());
        assertEquals(
                new Problem(
                        Severity.WARNING,
                        "env.more-problems",
                        new Position(EnvFindings.MOST + 3, 1),
                        null,
                        List.of("3"),
                        List.of()),
                all.getLast());
    }

    @Test
    void neverLeavesOutThatNothingIsTaken() {
        for (var i = 1; i <= EnvFindings.MOST; i++) {
            findings.add(Problem.warning("a.a", new Position(i, 1), "K"));
        }
        findings.add(Problem.error("a.whole", new Position(5000, 1), null));
        assertEquals("a.whole", findings.inOrder().getLast().code());
    }

    @Test
    void saysThatErrorsAreAmongThoseLeftOut() {
        for (var i = 1; i <= EnvFindings.MOST + 1; i++) {
            findings.add(Problem.error("a.a", new Position(i, 1), "K"));
        }
        assertEquals(true, findings.inOrder().getLast().isError());
        assertEquals("", findings.inOrder().getLast().key());
    }
}
