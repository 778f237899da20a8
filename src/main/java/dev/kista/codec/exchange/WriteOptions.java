package dev.kista.codec.exchange;

import dev.kista.codec.Dialect;

/// How to write.
///
/// @param dialect for whom a plain env file is written
/// @param masked whether every value is shown as `••••••••`, for a screen; such a text is never
///   saved or copied
public record WriteOptions(Dialect dialect, boolean masked) {
    public static final WriteOptions PLAIN = new WriteOptions(Dialect.COMPOSE, false);
    public static final WriteOptions MASKED = new WriteOptions(Dialect.COMPOSE, true);

    /// What stands in the place of a value on a screen; its length says nothing about the value's.
    public static final String MASK = "••••••••";
}
