package dev.kista.desktop.shell;

import dev.kista.desktop.clipboard.Ticker;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.input.InputEvent;
import javafx.stage.Window;
import javafx.util.Subscription;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.IntSupplier;

/// Locks after a time without any input, and as soon as a machine wakes that slept: where the
/// platform does not tell of sleep, the clock has jumped between two ticks. FX thread only.
public final class IdleLock {
    /// No stall of the window lasts so long; a tick is due every second.
    private static final Duration SLEPT = Duration.ofMinutes(1);

    private final InstantSource clock;
    private final Ticker ticker;
    private final IntSupplier minutes;
    private final Runnable lock;
    private final ReadOnlyIntegerWrapper minutesLeft = new ReadOnlyIntegerWrapper();
    private Subscription ticking = Subscription.EMPTY;
    private Instant lastInput = Instant.MIN;
    private Instant lastTick = Instant.MIN;

    /// @param minutes after how long; 0 for never; asked anew each time, because it is a setting
    /// @param lock called once; [#start()] begins again
    public IdleLock(InstantSource clock, Ticker ticker, IntSupplier minutes, Runnable lock) {
        this.clock = clock;
        this.ticker = ticker;
        this.minutes = minutes;
        this.lock = lock;
    }

    /// Begins to wait, when a vault was unlocked.
    public void start() {
        stop();
        input();
        lastTick = lastInput;
        ticking = ticker.everySecond(this::tick);
        tick();
    }

    public void stop() {
        ticking.unsubscribe();
        ticking = Subscription.EMPTY;
        minutesLeft.set(0);
    }

    /// Counts every key and every movement in a window as use.
    public Subscription watch(Window window) {
        EventHandler<Event> used = event -> input();
        window.addEventFilter(InputEvent.ANY, used);
        return () -> window.removeEventFilter(InputEvent.ANY, used);
    }

    /// Rounded up, so that the last minute is 1; 0 while nothing is going to be locked.
    public ReadOnlyIntegerProperty minutesLeftProperty() {
        return minutesLeft.getReadOnlyProperty();
    }

    void input() {
        lastInput = clock.instant();
    }

    private void tick() {
        var now = clock.instant();
        var slept = Duration.between(lastTick, now).compareTo(SLEPT) > 0;
        lastTick = now;
        var limit = minutes.getAsInt();
        if (limit <= 0) {
            minutesLeft.set(0);
            return;
        }
        var left = Duration.ofMinutes(limit).minus(Duration.between(lastInput, now));
        if (left.isPositive() && !slept) {
            minutesLeft.set((int) Math.ceilDiv(left.toSeconds(), 60L));
        } else {
            stop();
            lock.run();
        }
    }
}
