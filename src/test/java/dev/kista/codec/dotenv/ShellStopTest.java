package dev.kista.codec.dotenv;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ShellStopTest {
    @Test
    void saysItsCodeAloneAndCostsNoStackTrace() {
        var stop = new ShellStop("env.shell-quote-open", 3, "'");
        assertEquals("env.shell-quote-open", stop.getMessage());
        assertEquals("env.shell-quote-open", stop.code());
        assertEquals(3, stop.offset());
        assertEquals(0, stop.getStackTrace().length);
    }

    @Test
    void keepsDetailsThatNobodyChanges() {
        var details = new String[] {"'"};
        var stop = new ShellStop("env.shell-quote-open", 3, details);
        details[0] = "x";
        stop.details()[0] = "y";
        assertArrayEquals(new String[] {"'"}, stop.details());
    }
}
