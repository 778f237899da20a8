package dev.kista.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

import java.util.concurrent.CompletableFuture;

class ExitLatchTest {
    private final ExitLatch latch = new ExitLatch();

    @Test
    void givesTheFirstCodeThatWasDecidedOn() {
        latch.exit(3);
        latch.exit(0);
        assertEquals(3, latch.await());
        assertEquals(3, latch.await());
    }

    @Test
    void waitsForACodeFromAnotherThread() {
        var waiting = CompletableFuture.supplyAsync(latch::await);
        assertFalse(waiting.isDone());
        latch.exit(1);
        assertEquals(1, waiting.join());
    }
}
