package dev.kista.desktop.mvc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

class BackgroundTaskTest {
    private final List<Runnable> fxThread = new ArrayList<>();
    private final List<TaskStatus> running = new ArrayList<>();
    private final List<String> heard = new ArrayList<>();

    @Test
    void asksTheFxThreadOnceForManySteps() {
        var task =
                task(
                        progress -> {
                            for (var i = 0; i <= 1000; i++) {
                                progress.at(i / 1000.0, "step " + i);
                            }
                            return "r";
                        });
        task.show();
        drain();
        var status = running.getFirst();
        task.run();
        assertEquals(2, fxThread.size(), "one for the steps, one for the end");
        fxThread.removeFirst().run();
        assertEquals("step 1000", status.stepProperty().get());
        drain();
        assertEquals(List.of("success r"), heard);
        assertEquals(List.of(), running);
    }

    @Test
    void saysNothingOfWorkThatIsCancelledWhileItsEndIsOnTheWay() {
        var closed = new ArrayList<String>();
        var task =
                new BackgroundTask<AutoCloseable>(
                        "t",
                        progress -> () -> closed.add("c"),
                        result -> heard.add("s"),
                        failure -> heard.add("f"),
                        fxThread::add,
                        running);
        task.run();
        task.cancel();
        drain();
        assertEquals(List.of(), heard);
        assertEquals(List.of("c"), closed);
    }

    @Test
    void doesNotBeginWhatWasCancelledBefore() {
        var task = task(progress -> fail("begun"));
        task.show();
        task.cancel();
        task.run();
        drain();
        assertEquals(List.of(), heard);
        assertEquals(List.of(), running);
    }

    @Test
    void tellsAFailureUnlessItWasCancelled() {
        var task =
                task(
                        progress -> {
                            throw new IOException("x");
                        });
        task.run();
        drain();
        assertEquals(List.of("failure IOException"), heard);
        var unwanted =
                task(
                        progress -> {
                            throw new IOException("x");
                        });
        unwanted.run();
        unwanted.cancel();
        drain();
        assertEquals(1, heard.size());
    }

    @Test
    void workHearsThatItIsNoLongerWanted() {
        var holder = new AtomicReference<BackgroundTask<String>>();
        holder.set(
                task(
                        progress -> {
                            assertFalse(progress.isCancelled());
                            holder.get().cancel();
                            heard.add("cancelled " + progress.isCancelled());
                            return "r";
                        }));
        holder.get().run();
        drain();
        assertEquals(List.of("cancelled true"), heard);
    }

    private BackgroundTask<String> task(TaskRunner.Work<String> work) {
        return new BackgroundTask<>(
                "t",
                work,
                result -> heard.add("success " + result),
                failure -> heard.add("failure " + failure.getClass().getSimpleName()),
                fxThread::add,
                running);
    }

    private void drain() {
        while (!fxThread.isEmpty()) {
            fxThread.removeFirst().run();
        }
    }
}
