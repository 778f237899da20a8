package dev.kista.desktop.clipboard;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.util.Subscription;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;

/// The one class that copies.
///
/// A secret on the clipboard is counted down and cleared, unless something else was copied
/// meanwhile. The vault's lock and the program's end call [#clearNow()]. FX thread only.
public final class SecretClipboard {
    /// How long a secret stays, in seconds, unless the user chose otherwise.
    public static final int DEFAULT_SECONDS = 20;

    private final ClipboardPort port;
    private final Ticker ticker;
    private final InstantSource clock;
    private final IntSupplier seconds;
    private final OwnContent own = new OwnContent();
    private final ReadOnlyIntegerWrapper secondsLeft = new ReadOnlyIntegerWrapper();
    private Subscription ticking = Subscription.EMPTY;
    private Instant deadline = Instant.MIN;

    /// @param seconds how long a secret stays; asked at each copy, because it is a setting
    public SecretClipboard(
            ClipboardPort port, Ticker ticker, InstantSource clock, IntSupplier seconds) {
        this.port = port;
        this.ticker = ticker;
        this.clock = clock;
        this.seconds = seconds;
    }

    /// Copies a text that holds a secret, and starts the countdown anew.
    ///
    /// @return after how many seconds it will be cleared
    public int copySecret(String text) {
        stop();
        var stay = Math.max(1, seconds.getAsInt());
        own.remember(text);
        port.put(text, true);
        deadline = clock.instant().plusSeconds(stay);
        secondsLeft.set(stay);
        ticking = ticker.everySecond(this::tick);
        return stay;
    }

    /// Copies a text that holds no secret, such as an expression that only names one. It stays.
    public void copyPlain(String text) {
        stop();
        port.put(text, false);
    }

    /// What some program put on the clipboard; empty if it is no text.
    public String pasted() {
        return port.text().orElse("");
    }

    /// Notes what is there without keeping it. The result tells later whether nothing else was
    /// copied since.
    public BooleanSupplier mark() {
        var then = new OwnContent();
        then.remember(pasted());
        return () -> port.text().map(then::is).orElse(true);
    }

    /// Ends the countdown, and clears if what was copied is still there.
    public void clearNow() {
        if (secondsLeft.get() > 0) {
            if (port.text().filter(own::is).isPresent()) {
                port.clear();
            }
            stop();
        }
    }

    /// How long the secret stays; 0 while there is none.
    public ReadOnlyIntegerProperty secondsLeftProperty() {
        return secondsLeft.getReadOnlyProperty();
    }

    /// Both the ticks and the clock count, and the shorter time wins: ticks stand still while the
    /// machine sleeps, and the clock may be set back.
    private void tick() {
        var remaining = Duration.between(clock.instant(), deadline).plusMillis(999).toSeconds();
        var left = (int) Math.min(secondsLeft.get() - 1L, remaining);
        if (left > 0) {
            secondsLeft.set(left);
        } else {
            clearNow();
        }
    }

    private void stop() {
        ticking.unsubscribe();
        ticking = Subscription.EMPTY;
        own.forget();
        secondsLeft.set(0);
    }
}
