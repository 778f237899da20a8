package dev.kista.desktop.mvc;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// One piece of work on its way through a [BackgroundTaskRunner].
final class BackgroundTask<T> implements Runnable, TaskRunner.RunningTask, TaskRunner.Progress {
    private static final System.Logger LOG = System.getLogger(BackgroundTask.class.getName());

    private final TaskRunner.Work<T> work;
    private final Consumer<? super T> success;
    private final Consumer<? super Exception> failure;
    private final Executor fxThread;
    private final List<TaskStatus> running;
    private final TaskStatus status;
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final AtomicReference<@Nullable Step> latest = new AtomicReference<>();

    BackgroundTask(
            String title,
            TaskRunner.Work<T> work,
            Consumer<? super T> success,
            Consumer<? super Exception> failure,
            Executor fxThread,
            List<TaskStatus> running) {
        this.work = work;
        this.success = success;
        this.failure = failure;
        this.fxThread = fxThread;
        this.running = running;
        this.status = new TaskStatus(title, this::cancel);
    }

    void show() {
        fxThread.execute(() -> running.add(status));
    }

    @Override
    public void cancel() {
        cancelled.set(true);
    }

    @Override
    public boolean isCancelled() {
        return cancelled.get();
    }

    /// Work may call this thousands of times a second; the FX thread gets the latest step only.
    @Override
    public void at(double done, String what) {
        if (latest.getAndSet(new Step(done, what)) == null) {
            fxThread.execute(
                    () -> {
                        var step = latest.getAndSet(null);
                        if (step != null) {
                            status.set(step.done, step.what);
                        }
                    });
        }
    }

    @Override
    public void run() {
        if (isCancelled()) {
            end(() -> {});
            return;
        }
        try {
            var result = work.call(this);
            end(() -> succeed(result));
        } catch (Exception e) {
            end(() -> fail(e));
        } catch (Error e) {
            end(() -> fail(new ExecutionException(e)));
        }
    }

    private void end(Runnable last) {
        fxThread.execute(
                () -> {
                    running.remove(status);
                    last.run();
                });
    }

    private void succeed(T result) {
        if (isCancelled()) {
            discard(result);
        } else {
            success.accept(result);
        }
    }

    private void fail(Exception why) {
        if (!isCancelled()) {
            failure.accept(why);
        }
    }

    private static void discard(@Nullable Object result) {
        if (result instanceof AutoCloseable closeable) {
            try {
                closeable.close();
            } catch (Exception e) {
                LOG.log(System.Logger.Level.WARNING, "closing the result of cancelled work", e);
            }
        }
    }

    private record Step(double done, String what) {}
}
