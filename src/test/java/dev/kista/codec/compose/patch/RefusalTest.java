package dev.kista.codec.compose.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.kista.codec.Position;
import dev.kista.codec.Problem;

import org.junit.jupiter.api.Test;

class RefusalTest {
    @Test
    void saysTheCodeOfItsProblemAlone() {
        var problem = Problem.error("patch.nul", Position.START, "A", "detail");
        var refusal = new Refusal(problem);
        assertEquals("patch.nul", refusal.getMessage());
        assertEquals(problem, refusal.problem());
        assertEquals(0, refusal.getStackTrace().length);
    }

    @Test
    void doesNotCarryTheWordsOfTheParserWhichQuoteTheText() {
        var refusal =
                assertThrows(Refusal.class, () -> ComposeFile.parse("a: hunter2: hunter2: ["));
        assertNull(refusal.getCause());
        assertEquals(false, refusal.toString().contains("hunter2"));
        assertEquals(false, refusal.problem().toString().contains("hunter2"));
    }
}
