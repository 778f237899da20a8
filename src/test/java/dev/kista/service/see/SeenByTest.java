package dev.kista.service.see;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.model.SecretValue;

import org.junit.jupiter.api.Test;

class SeenByTest {
    @Test
    void closesTheValueThatItHolds() {
        var value = SecretValue.ofText("v");
        new SeenBy(Consumer.NODE, SeenBy.State.SAME, value).close();
        assertTrue(value.isClosed());
    }

    @Test
    void closesWithoutAValueToo() {
        var seen = new SeenBy(Consumer.NODE, SeenBy.State.NOTHING, null);
        assertDoesNotThrow(seen::close);
        assertNull(seen.value());
    }

    @Test
    void showsNoValue() {
        var seen = new SeenBy(Consumer.NODE, SeenBy.State.OTHER, SecretValue.ofText("hunter2"));
        assertEquals("SeenBy[consumer=NODE, state=OTHER, value=***]", seen.toString());
    }
}
