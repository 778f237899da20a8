package dev.kista.codec.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kista.codec.Problem;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class PatchedTest {
    @Test
    void saysHowMuchChangedAndNoneOfTheText() {
        var diff =
                LineDiff.of(
                        "A=hunter1\n",
                        List.of(),
                        List.of(new TextEdit(2, 9, "hunter2")),
                        "A=hunter2\n",
                        List.of());
        assertEquals(
                "Done[***, LineDiff[-1 +1], []]",
                new Patched.Done("A=hunter2\n", diff, List.of()).toString());
    }

    @Test
    void isNotChangedThroughTheListItWasMadeFrom() {
        var problems = new ArrayList<>(List.of(Problem.error("patch.empty", null, null)));
        var done = new Patched.Done("", new LineDiff(List.of()), problems);
        var refused = new Patched.Refused(problems);
        problems.clear();
        assertEquals(1, done.problems().size());
        assertEquals(1, refused.problems().size());
        assertThrows(UnsupportedOperationException.class, () -> done.problems().clear());
        assertThrows(UnsupportedOperationException.class, () -> refused.problems().clear());
    }
}
