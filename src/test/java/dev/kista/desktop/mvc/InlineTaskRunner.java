package dev.kista.desktop.mvc;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Runs work at once on the calling thread, for tests of controllers. With [#hold()] the work waits
/// until [#release()], so a test can look at the screen meanwhile.
public final class InlineTaskRunner implements TaskRunner {
    private final List<String> titles = new ArrayList<>();
    private final List<Runnable> held = new ArrayList<>();
    private boolean holding;

    /// The titles of everything that was run, in order.
    public List<String> titles() {
        return titles;
    }

    public void hold() {
        holding = true;
    }

    public void release() {
        holding = false;
        var waiting = List.copyOf(held);
        held.clear();
        waiting.forEach(Runnable::run);
    }

    @Override
    public <T> RunningTask run(
            String title,
            Lane lane,
            Work<T> work,
            Consumer<? super T> success,
            Consumer<? super Exception> failure) {
        titles.add(title);
        var task = new InlineTask();
        Runnable whole = () -> task.run(work, success, failure);
        if (holding) {
            held.add(whole);
        } else {
            whole.run();
        }
        return task;
    }

    private static final class InlineTask implements RunningTask, Progress {
        private boolean cancelled;

        <T> void run(
                Work<T> work, Consumer<? super T> success, Consumer<? super Exception> failure) {
            if (cancelled) {
                return;
            }
            T result;
            try {
                result = work.call(this);
            } catch (Exception e) {
                failure.accept(e);
                return;
            }
            success.accept(result);
        }

        @Override
        public void cancel() {
            cancelled = true;
        }

        @Override
        public void at(double done, String what) {}

        @Override
        public boolean isCancelled() {
            return cancelled;
        }
    }
}
