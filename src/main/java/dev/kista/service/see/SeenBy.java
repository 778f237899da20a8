package dev.kista.service.see;

import dev.kista.model.SecretValue;

import org.jspecify.annotations.Nullable;

/// What one consumer gets for one variable, beside what is taken for it.
///
/// @param value what it gets; `null` if nothing. Whoever asked closes it
public record SeenBy(Consumer consumer, State state, @Nullable SecretValue value)
        implements AutoCloseable {
    /// How it compares with the value that is taken.
    public enum State {
        /// The same value.
        SAME,
        /// Another value.
        OTHER,
        /// A value, where none is taken to compare it with.
        VALUE,
        /// The variable is named without a value, and ends up unset.
        UNSET,
        /// The value depends on something that would have to be run.
        UNKNOWN,
        /// The file gives it no such variable.
        NOTHING,
        /// The consumer takes nothing at all from the file.
        REFUSES
    }

    @Override
    public void close() {
        if (value != null) {
            value.close();
        }
    }
}
