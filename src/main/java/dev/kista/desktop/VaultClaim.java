package dev.kista.desktop;

import dev.kista.service.settings.RunningVaults;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// The one vault that belongs to this window. Whoever opens it elsewhere finds this window in
/// front. FX thread only; a lock on an empty local file takes less than a frame.
final class VaultClaim {
    private static final Duration LISTEN = Duration.ofMillis(400);

    private final Shared shared;
    private final Runnable called;
    private final Executor fxThread;
    private RunningVaults.@Nullable Claim held;
    private @Nullable ScheduledExecutorService listening;

    /// @param called brings this window to the front
    /// @param fxThread how to get back to the FX thread: `Platform::runLater`
    VaultClaim(Shared shared, Runnable called, Executor fxThread) {
        this.shared = shared;
        this.called = called;
        this.fxThread = fxThread;
    }

    /// Takes the vault instead of the one before. If another window has it, that one is called, and
    /// a notice says so.
    boolean take(Path file) {
        if (held != null && held.isOf(file)) {
            return true;
        }
        var next = shared.running().claim(file);
        if (next.isEmpty()) {
            shared.running().call(file);
            shared.notices()
                    .failure(shared.messages().text("screens.open-elsewhere", file.getFileName()));
            return false;
        }
        release();
        held = next.get();
        listen(next.get());
        return true;
    }

    private void listen(RunningVaults.Claim claim) {
        listening =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("kista-calls").factory());
        listening.scheduleWithFixedDelay(
                () -> {
                    if (claim.isCalled()) {
                        fxThread.execute(called);
                    }
                },
                LISTEN.toMillis(),
                LISTEN.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    void release() {
        if (listening != null) {
            listening.shutdownNow();
            listening = null;
        }
        if (held != null) {
            held.close();
            held = null;
        }
    }
}
