package dev.kista.codec.dotenv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kista.codec.Position;
import dev.kista.codec.Problem;

import org.junit.jupiter.api.Test;

class FileRefusedTest {
    @Test
    void carriesAPlaceAndSaysItsCodeAlone() {
        var problem = Problem.error("env.key-with-space", new Position(2, 1), null, "detail");
        var refused = new FileRefused(7, problem);
        assertEquals(7, refused.offset());
        assertEquals(problem, refused.problem());
        assertEquals("env.key-with-space", refused.getMessage());
        assertEquals(0, refused.getStackTrace().length);
    }
}
