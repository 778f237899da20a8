package dev.kista.codec.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kista.codec.Position;
import dev.kista.codec.Variable;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class ServiceReadingTest {
    private static final ServiceReading.Found FOUND =
            new ServiceReading.Found("a.env", new Variable("A", "hunter2", Position.START));

    @Test
    void neverSaysAValue() {
        var reading = new ServiceReading(List.of(FOUND), List.of(), false);
        assertFalse(reading.toString().contains("hunter2"), reading.toString());
    }

    @Test
    void isNotChangedThroughTheListsItWasMadeFrom() {
        var variables = new ArrayList<>(List.of(FOUND));
        var reading = new ServiceReading(variables, List.of(), false);
        variables.clear();
        assertEquals(1, reading.variables().size());
        assertThrows(UnsupportedOperationException.class, () -> reading.findings().clear());
    }
}
