package dev.kista.store.kdbx;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Lets short texts that a file repeats be one string each, found by their bytes.
///
/// A text that falls on the place of another takes it: the memory is bounded whatever the file is.
final class SharedTexts {
    private static final int LONGEST = 64;
    private static final int PLACES = 1 << 12;

    private record Known(byte[] utf8, String text) {}

    private final @Nullable Known[] known = new Known[PLACES];

    /// @param utf8 holds well-formed UTF-8 in that range
    String of(byte[] utf8, int from, int length) {
        if (length > LONGEST) {
            return new String(utf8, from, length, StandardCharsets.UTF_8);
        }
        var hash = length;
        for (var i = from; i < from + length; i++) {
            hash = 31 * hash + utf8[i];
        }
        var place = (hash ^ hash >>> 15) & PLACES - 1;
        var earlier = known[place];
        if (earlier != null
                && Arrays.equals(earlier.utf8, 0, earlier.utf8.length, utf8, from, from + length)) {
            return earlier.text;
        }
        var own = Arrays.copyOfRange(utf8, from, from + length);
        var text = new String(own, StandardCharsets.UTF_8);
        known[place] = new Known(own, text);
        return text;
    }
}
