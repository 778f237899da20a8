package dev.kista.desktop.mvc;

import java.util.function.Consumer;

/// Runs slow work away from the FX thread and brings its end back to it.
///
/// Work for the same lane runs one after the other in the order it was given, so two saves never
/// overtake each other.
public interface TaskRunner {
    /// Runs the work; then, on the FX thread, exactly one of the two consumers, unless it was
    /// cancelled.
    ///
    /// @param title what is being done, in words, for the status bar
    /// @param lane work of one lane never overlaps
    <T> RunningTask run(
            String title,
            Lane lane,
            Work<T> work,
            Consumer<? super T> success,
            Consumer<? super Exception> failure);

    /// What must not overlap.
    enum Lane {
        /// Opening, saving and locking of the vault.
        VAULT,
        /// Everything that only reads.
        READING,
        /// Finding what the user types, who waits for it: behind nothing else.
        SEARCHING,
        /// Looking at values to see what is wrong with them: it takes long and nobody waits for it.
        JUDGING
    }

    /// Work that can say how far it is and hear that it is no longer wanted.
    interface Work<T> {
        T call(Progress progress) throws Exception;
    }

    /// How far work has come.
    interface Progress {
        /// @param done from 0 to 1
        void at(double done, String what);

        boolean isCancelled();
    }

    /// A handle on work under way.
    interface RunningTask {
        void cancel();
    }
}
