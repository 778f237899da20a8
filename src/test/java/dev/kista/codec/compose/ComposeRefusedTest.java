package dev.kista.codec.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.kista.codec.Position;
import dev.kista.codec.Problem;

import org.junit.jupiter.api.Test;

class ComposeRefusedTest {
    @Test
    void carriesAnErrorAndSaysItsCodeAlone() {
        var refused = new ComposeRefused("compose.key", new Position(2, 3), "A", "detail");
        assertEquals(
                Problem.error("compose.key", new Position(2, 3), "A", "detail"), refused.problem());
        assertEquals("compose.key", refused.getMessage());
        assertNull(refused.getCause());
    }

    @Test
    void costsNoStackTrace() {
        assertEquals(0, new ComposeRefused("x", Position.START, null).getStackTrace().length);
    }
}
