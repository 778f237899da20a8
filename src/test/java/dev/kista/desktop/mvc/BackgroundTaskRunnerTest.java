package dev.kista.desktop.mvc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kista.desktop.mvc.TaskRunner.Lane;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// The test's own thread plays the FX thread: it runs what the runner hands to it.
class BackgroundTaskRunnerTest {
    private final LinkedBlockingQueue<Runnable> fxThread = new LinkedBlockingQueue<>();
    private final BackgroundTaskRunner runner = new BackgroundTaskRunner(fxThread::add);
    private final List<Object> ends = new ArrayList<>();

    @AfterEach
    void stop() {
        runner.close();
    }

    @Test
    void bringsTheResultBackToTheFxThread() throws Exception {
        var threads = new ArrayList<Thread>();
        runner.run(
                "adding",
                Lane.READING,
                progress -> 1 + 1,
                sum -> {
                    threads.add(Thread.currentThread());
                    ends.add(sum);
                },
                ends::add);
        pump(() -> !ends.isEmpty());
        assertEquals(List.of(2), ends);
        assertEquals(List.of(Thread.currentThread()), threads);
    }

    @Test
    void bringsTheFailureBack() throws Exception {
        runner.run(
                "reading",
                Lane.READING,
                progress -> {
                    throw new IOException("no disk");
                },
                ends::add,
                ends::add);
        pump(() -> !ends.isEmpty());
        assertInstanceOf(IOException.class, ends.getFirst());
    }

    @Test
    void reportsAnErrorAsAFailureToo() throws Exception {
        runner.run(
                "reading",
                Lane.READING,
                progress -> {
                    throw new StackOverflowError();
                },
                ends::add,
                ends::add);
        pump(() -> !ends.isEmpty());
        assertInstanceOf(ExecutionException.class, ends.getFirst());
    }

    @Test
    void neverOverlapsWorkOfOneLane() throws Exception {
        var first = new CountDownLatch(1);
        var order = new LinkedBlockingQueue<String>();
        runner.run(
                "a", Lane.VAULT, progress -> order.add("a" + await(first)), ends::add, ends::add);
        runner.run("b", Lane.VAULT, progress -> order.add("b"), ends::add, ends::add);
        runner.run("c", Lane.READING, progress -> order.add("c"), ends::add, ends::add);
        pump(() -> order.contains("c"));
        assertEquals(List.of("c"), List.copyOf(order));
        first.countDown();
        pump(() -> ends.size() == 3);
        assertEquals(List.of("c", "atrue", "b"), List.copyOf(order));
    }

    @Test
    void showsWorkWhileItRuns() throws Exception {
        var end = new CountDownLatch(1);
        runner.run(
                "deriving the key",
                Lane.VAULT,
                progress -> {
                    progress.at(0.5, "half");
                    return await(end);
                },
                ends::add,
                ends::add);
        pump(() -> runner.running().size() == 1 && shownProgress() == 0.5);
        assertEquals("deriving the key", runner.running().getFirst().title());
        assertEquals("half", runner.running().getFirst().stepProperty().get());
        end.countDown();
        pump(() -> !ends.isEmpty());
        assertTrue(runner.running().isEmpty());
    }

    @Test
    void tellsCancelledWorkAndClosesWhatItStillBrings() throws Exception {
        var started = new CountDownLatch(1);
        var closed = new CountDownLatch(1);
        AutoCloseable result = closed::countDown;
        var task =
                runner.<AutoCloseable>run(
                        "reading",
                        Lane.READING,
                        progress -> {
                            started.countDown();
                            while (!progress.isCancelled()) {
                                Thread.onSpinWait();
                            }
                            return result;
                        },
                        ends::add,
                        ends::add);
        await(started);
        task.cancel();
        pump(() -> closed.getCount() == 0);
        assertEquals(List.of(), ends);
    }

    @Test
    void doesNotBeginWorkThatWasCancelledWhileItWaited() throws Exception {
        var first = new CountDownLatch(1);
        runner.run("a", Lane.VAULT, progress -> await(first), ends::add, ends::add);
        var waiting = runner.run("b", Lane.VAULT, progress -> "b", ends::add, ends::add);
        runner.run("c", Lane.VAULT, progress -> "c", ends::add, ends::add);
        waiting.cancel();
        first.countDown();
        pump(() -> ends.contains("c"));
        assertEquals(List.of(true, "c"), ends);
    }

    @Test
    void finishesASaveUnderWayWhenItIsClosed() throws Exception {
        var started = new CountDownLatch(1);
        var saved = new CountDownLatch(1);
        runner.run(
                "saving",
                Lane.VAULT,
                progress -> {
                    started.countDown();
                    Thread.sleep(100);
                    saved.countDown();
                    return "saved";
                },
                ends::add,
                ends::add);
        await(started);
        runner.close();
        assertEquals(0, saved.getCount());
    }

    private double shownProgress() {
        return runner.running().getFirst().progressProperty().get();
    }

    private void pump(BooleanSupplier until) throws InterruptedException {
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!until.getAsBoolean() && System.nanoTime() < deadline) {
            var next = fxThread.poll(20, TimeUnit.MILLISECONDS);
            if (next != null) {
                next.run();
            }
        }
        assertTrue(until.getAsBoolean(), "nothing happened for ten seconds");
    }

    private static boolean await(CountDownLatch latch) throws InterruptedException {
        return latch.await(10, TimeUnit.SECONDS);
    }
}
