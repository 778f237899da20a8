package dev.kista.codec;

import org.jspecify.annotations.Nullable;

/// An environment variable as a reader of some text gets it.
///
/// @param name exactly as read
/// @param value its text; `null` if the variable is named without a value and found nowhere
/// @param at where its name stands
public record Variable(String name, @Nullable String value, Position at) {
    @Override
    public String toString() {
        return name + "=" + (value == null ? "(unset)" : "***");
    }
}
