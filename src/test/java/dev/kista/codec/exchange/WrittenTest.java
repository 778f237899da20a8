package dev.kista.codec.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kista.codec.Problem;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class WrittenTest {
    @Test
    void saysItsFindingsAndNotItsText() {
        var note = Problem.note("docker.args-seen", null, null);
        assertEquals(
                "Text[***, [" + note + "]]",
                new Written.Text("A=hunter2\n", List.of(note)).toString());
    }

    @Test
    void isNotChangedThroughTheListItWasMadeFrom() {
        var problems = new ArrayList<>(List.of(Problem.error("env.write-nul", null, "A")));
        var refused = new Written.Refused(problems);
        var text = new Written.Text("", problems);
        problems.clear();
        assertEquals(1, refused.problems().size());
        assertEquals(1, text.problems().size());
        assertThrows(UnsupportedOperationException.class, () -> refused.problems().clear());
        assertThrows(UnsupportedOperationException.class, () -> text.problems().clear());
    }
}
