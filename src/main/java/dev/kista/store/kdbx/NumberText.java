package dev.kista.store.kdbx;

import java.util.OptionalLong;

/// Whole numbers as other programs write them.
final class NumberText {
    private NumberText() {}

    static OptionalLong parse(String text) {
        try {
            return OptionalLong.of(Long.parseLong(text.strip()));
        } catch (NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    /// The text that was there, if it says the same.
    static String of(long number, String earlier) {
        var said = parse(earlier);
        return said.isPresent() && said.getAsLong() == number ? earlier : Long.toString(number);
    }
}
