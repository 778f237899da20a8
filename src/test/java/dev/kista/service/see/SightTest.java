package dev.kista.service.see;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.kista.codec.Fix;
import dev.kista.codec.Position;
import dev.kista.codec.Problem;
import dev.kista.codec.Severity;
import dev.kista.codec.Variable;

import org.junit.jupiter.api.Test;

import java.util.List;

class SightTest {
    private static final Problem ERROR =
            Problem.error("e", Position.START, "A", "detail").withFixes(Fix.DROP_QUOTES);
    private static final Problem NOTE = Problem.note("n", Position.START, null);

    @Test
    void aLineThatIsPassedOverIsNoErrorOfTheWhole() {
        var problem = sight(false, ERROR).findings().getFirst().problem();
        assertEquals(Severity.WARNING, problem.severity());
        assertEquals(List.of("detail"), problem.details());
        assertEquals(List.of(Fix.DROP_QUOTES), problem.fixes());
        assertEquals("A", problem.key());
    }

    @Test
    void whatIsRefusedIsRefusedForAnError() {
        assertEquals(ERROR, sight(true, ERROR).findings().getFirst().problem());
        assertEquals(
                new Sight(List.of(), List.of(new Sight.Finding("a.env", ERROR)), true),
                Sight.refused("a.env", ERROR));
    }

    @Test
    void leavesNotesAsTheyAre() {
        assertEquals(NOTE, sight(false, NOTE).findings().getFirst().problem());
    }

    @Test
    void showsNoValue() {
        var sight =
                new Sight(List.of(new Variable("A", "hunter2", Position.START)), List.of(), false);
        assertFalse(sight.toString().contains("hunter2"), sight::toString);
    }

    private static Sight sight(boolean refused, Problem problem) {
        return new Sight(List.of(), List.of(new Sight.Finding("a.env", problem)), refused);
    }
}
