package dev.kista.codec.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kista.codec.Dialect;
import dev.kista.codec.Format;
import dev.kista.codec.PlainSecret;
import dev.kista.codec.Problem;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class SecretReadingTest {
    private static final Problem NOTE = Problem.note("encoded.empty", null, "A");
    private static final Problem WARNING = Problem.warning("key.twice", null, "A");
    private static final Problem ERROR = Problem.error("json.null", null, "A");

    @Test
    void hasErrorsWhereOneOfItsProblemsIsOne() {
        assertEquals(false, reading().hasErrors());
        assertEquals(false, reading(NOTE, WARNING).hasErrors());
        assertEquals(true, reading(NOTE, WARNING, ERROR).hasErrors());
    }

    @Test
    void neverSaysAValue() {
        assertFalse(reading(WARNING).toString().contains("hunter2"));
    }

    @Test
    void isNotChangedThroughTheListsItWasMadeFrom() {
        var problems = new ArrayList<>(List.of(ERROR));
        var reading = new SecretReading(Format.JSON, Dialect.COMPOSE, List.of(), problems);
        problems.clear();
        assertEquals(true, reading.hasErrors());
        assertThrows(UnsupportedOperationException.class, () -> reading.problems().clear());
        assertThrows(UnsupportedOperationException.class, () -> reading.secrets().clear());
    }

    private static SecretReading reading(Problem... problems) {
        return new SecretReading(
                Format.JSON,
                Dialect.COMPOSE,
                List.of(PlainSecret.of("A", "hunter2")),
                List.of(problems));
    }
}
