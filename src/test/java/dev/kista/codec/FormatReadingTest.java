package dev.kista.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class FormatReadingTest {
    @Test
    void keepsAKeyThatStandsThereTwiceInTheOrderOfTheText() {
        var secrets =
                List.of(
                        PlainSecret.of("B", "1"),
                        PlainSecret.of("A", "2"),
                        PlainSecret.of("B", "3"));
        assertEquals(
                "B=1\nA=2\nB=3",
                ProblemTable.secrets(new FormatReading(secrets, List.of()).secrets()));
    }

    @Test
    void aRefusedTextHasNoSecretAndOneReason() {
        var refused = FormatReading.refused(Problem.error("json.syntax", new Position(2, 1), null));
        assertEquals(List.of(), refused.secrets());
        assertEquals("E json.syntax@2:1", ProblemTable.of(refused.problems()));
    }

    @Test
    void isNotChangedThroughTheListsItWasMadeFrom() {
        var secrets = new ArrayList<>(List.of(PlainSecret.of("A", "1")));
        var problems = new ArrayList<>(List.of(Problem.note("encoded.empty", null, "A")));
        var reading = new FormatReading(secrets, problems);
        secrets.clear();
        problems.clear();
        assertEquals(1, reading.secrets().size());
        assertEquals(1, reading.problems().size());
        assertThrows(UnsupportedOperationException.class, () -> reading.problems().clear());
    }

    @Test
    void neverSaysAValue() {
        var reading = new FormatReading(List.of(PlainSecret.of("A", "hunter2")), List.of());
        assertFalse(reading.toString().contains("hunter2"));
    }
}
