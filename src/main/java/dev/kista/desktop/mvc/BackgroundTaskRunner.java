package dev.kista.desktop.mvc;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Runs work on one daemon thread a lane.
///
/// Cancelling never interrupts a thread: an interrupt in the middle of a save would close the
/// channel that is being written. Work that waits is not begun; work under way hears it from its
/// [TaskRunner.Progress], and what it still brings is closed if it can be closed, so that a value
/// nobody takes is wiped.
public final class BackgroundTaskRunner implements TaskRunner, AutoCloseable {
    /// How long [#close()] waits for a save under way.
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Executor fxThread;
    private final Map<Lane, ExecutorService> lanes = new EnumMap<>(Lane.class);
    private final ObservableList<TaskStatus> running = FXCollections.observableArrayList();
    private final ObservableList<TaskStatus> shown =
            FXCollections.unmodifiableObservableList(running);

    /// @param fxThread how to get back to the FX thread: `Platform::runLater`
    public BackgroundTaskRunner(Executor fxThread) {
        this.fxThread = fxThread;
        for (var lane : Lane.values()) {
            var threads =
                    Thread.ofPlatform()
                            .daemon()
                            .name("kista-" + lane.name().toLowerCase(Locale.ROOT));
            lanes.put(lane, Executors.newSingleThreadExecutor(threads.factory()));
        }
    }

    /// What waits or is under way, in the order it was given. Changes on the FX thread.
    public ObservableList<TaskStatus> running() {
        return shown;
    }

    @Override
    public <T> RunningTask run(
            String title,
            Lane lane,
            Work<T> work,
            Consumer<? super T> success,
            Consumer<? super Exception> failure) {
        var task = new BackgroundTask<T>(title, work, success, failure, fxThread, running);
        task.show();
        lanes.get(lane).execute(task);
        return task;
    }

    /// Begins nothing new and waits until the save under way, if any, has ended.
    @Override
    public void close() {
        lanes.get(Lane.READING).shutdownNow();
        lanes.get(Lane.SEARCHING).shutdownNow();
        lanes.get(Lane.JUDGING).shutdownNow();
        var vault = lanes.get(Lane.VAULT);
        vault.shutdown();
        try {
            vault.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
