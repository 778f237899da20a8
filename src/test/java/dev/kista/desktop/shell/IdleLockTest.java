package dev.kista.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.util.Subscription;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

/// The test moves the clock and ticks.
class IdleLockTest {
    private Instant now = Instant.parse("2026-11-20T12:00:00Z");
    private int minutes = 10;
    private int locked;
    private Runnable tick = () -> {};
    private final IdleLock idle =
            new IdleLock(() -> now, this::ticker, () -> minutes, () -> locked++);

    @Test
    void locksWhenNothingWasTouchedForThatLong() {
        idle.start();
        after(Duration.ofMinutes(10).minusSeconds(1));
        assertEquals(0, locked);
        after(Duration.ofSeconds(1));
        assertEquals(1, locked);
    }

    @Test
    void beginsAnewWithEveryInput() {
        idle.start();
        after(Duration.ofMinutes(9));
        idle.input();
        after(Duration.ofMinutes(9));
        assertEquals(0, locked);
        assertEquals(1, idle.minutesLeftProperty().get());
    }

    @Test
    void locksAtOnceAfterTheMachineSlept() {
        idle.start();
        asleepFor(Duration.ofMinutes(2));
        assertEquals(1, locked);
    }

    @Test
    void takesAStallForNoSleep() {
        idle.start();
        asleepFor(Duration.ofSeconds(50));
        assertEquals(0, locked);
    }

    @Test
    void locksOnceOnly() {
        idle.start();
        after(Duration.ofMinutes(10));
        after(Duration.ofMinutes(10));
        assertEquals(1, locked);
    }

    @Test
    void neverLocksIfTheUserWantsItSo() {
        minutes = 0;
        idle.start();
        after(Duration.ofDays(1));
        assertEquals(0, locked);
        assertEquals(0, idle.minutesLeftProperty().get());
    }

    @Test
    void countsTheLastMinuteAsOne() {
        idle.start();
        assertEquals(10, idle.minutesLeftProperty().get());
        after(Duration.ofSeconds(599));
        assertEquals(1, idle.minutesLeftProperty().get());
    }

    @Test
    void waitsNoLongerOnceStopped() {
        idle.start();
        idle.stop();
        after(Duration.ofHours(1));
        assertEquals(0, locked);
        assertEquals(0, idle.minutesLeftProperty().get());
    }

    private void after(Duration time) {
        for (var second = 0; second < time.toSeconds(); second++) {
            asleepFor(Duration.ofSeconds(1));
        }
    }

    private void asleepFor(Duration time) {
        now = now.plus(time);
        tick.run();
    }

    private Subscription ticker(Runnable each) {
        tick = each;
        return () -> tick = () -> {};
    }
}
