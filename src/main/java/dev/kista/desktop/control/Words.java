package dev.kista.desktop.control;

import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/// The words of a choice, for combo boxes that cannot be typed into.
public final class Words<T> extends StringConverter<T> {
    private final Function<T, String> words;

    public Words(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(@Nullable T value) {
        return value == null ? "" : words.apply(value);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("nobody types into it");
    }
}
