package dev.kista.codec.dotenv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kista.codec.Dialect;
import dev.kista.codec.Position;
import dev.kista.codec.Variable;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class EnvReadingTest {
    @Test
    void neverSaysAValue() {
        var text = Env.read("A=hunter2\nB='hunter3'\n", Dialect.COMPOSE).toString();
        assertFalse(text.contains("hunter"), text);
    }

    @Test
    void isNotChangedThroughTheListsItWasMadeFrom() {
        var variables = new ArrayList<>(List.of(new Variable("A", "x", Position.START)));
        var document = Env.read("", Dialect.NODE).document();
        var reading = new EnvReading(document, variables, List.of(), false);
        variables.clear();
        assertEquals(1, reading.variables().size());
    }

    @Test
    void givesListsThatNobodyCanChange() {
        var reading = Env.read("A=x\n!!\n", Dialect.NODE);
        assertThrows(UnsupportedOperationException.class, () -> reading.variables().removeFirst());
        assertThrows(UnsupportedOperationException.class, () -> reading.problems().clear());
    }
}
