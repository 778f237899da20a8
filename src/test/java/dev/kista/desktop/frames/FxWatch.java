package dev.kista.desktop.frames;

import javafx.application.Platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;

/// Measures how long the tasks of the FX thread are, from outside: a thread asks for its attention
/// every half millisecond, and what the FX thread did between two answers is one task, or several
/// short ones.
///
/// Counts the time of the processor that the FX thread used, so that other programs on a busy
/// machine do not count as a long task.
final class FxWatch implements AutoCloseable {
    private static final long EVERY_NANOS = 500_000;
    private static final Path SCHEDULED = Path.of("/proc/thread-self/schedstat");
    private static final double NANOS_OF_MILLI = 1e6;

    private final Thread asking =
            Thread.ofPlatform().daemon().name("fx-watch").unstarted(this::ask);
    private final List<Double> spans = new ArrayList<>();
    private volatile boolean over;
    private long last;

    private FxWatch() {}

    static FxWatch start() {
        var watch = new FxWatch();
        watch.asking.start();
        return watch;
    }

    private void ask() {
        while (!over) {
            Platform.runLater(this::answer);
            LockSupport.parkNanos(EVERY_NANOS);
        }
    }

    private void answer() {
        var now = used();
        if (last != 0) {
            spans.add((now - last) / NANOS_OF_MILLI);
        }
        last = now;
    }

    /// Nanoseconds of the processor that this thread has used, where the system tells; those of the
    /// clock elsewhere.
    private static long used() {
        try {
            var told = Files.readString(SCHEDULED);
            return Long.parseLong(told.substring(0, told.indexOf(' ')));
        } catch (IOException notLinux) {
            return System.nanoTime();
        }
    }

    /// The spans in milliseconds, the longest first.
    List<Double> stop() throws InterruptedException {
        over = true;
        asking.join();
        var done = new CountDownLatch(1);
        Platform.runLater(done::countDown);
        done.await();
        spans.sort(Collections.reverseOrder());
        return spans;
    }

    @Override
    public void close() {
        over = true;
    }
}
