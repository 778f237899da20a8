package dev.kista.desktop.merging;

import dev.kista.service.VaultMerging;
import dev.kista.store.VaultException;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Looks now and then, on a thread of its own, whether somebody else changed the vault's file.
///
/// By looking and not by notifications of the system: a folder that a synchroniser mounts sends
/// none.
final class DiskWatch implements AutoCloseable {
    private final VaultMerging merging;
    private final Executor fxThread;
    private final Runnable changed;
    private final Runnable settled;
    private final ScheduledExecutorService thread;
    private boolean told;

    /// @param changed run on the FX thread, once for each time that the file becomes another one
    /// @param settled run on the FX thread when it is that of this window again
    DiskWatch(
            VaultMerging merging,
            Duration pause,
            Executor fxThread,
            Runnable changed,
            Runnable settled) {
        this.merging = merging;
        this.fxThread = fxThread;
        this.changed = changed;
        this.settled = settled;
        this.thread =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("kista-watch").factory());
        thread.scheduleWithFixedDelay(
                this::look, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        boolean now;
        try {
            now = merging.isFileChanged();
        } catch (VaultException | IllegalStateException e) {
            // Locked by now, or not readable for a moment, as while a synchroniser replaces it: a
            // save would tell.
            return;
        }
        if (now != told) {
            fxThread.execute(now ? changed : settled);
        }
        told = now;
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
