package dev.kista.store.kdbx;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/// The start tags of a document, each read once and then known by its bytes: a vault has millions
/// of elements and some forty different tags.
///
/// A tag that falls on the place of another takes it: the memory is bounded whatever the file is.
final class XmlTags {
    /// Longer ones are read anew each time.
    static final int LONGEST = 256;

    private static final int PLACES = 1 << 10;

    private record Known(byte[] written, XmlTag tag) {}

    private final @Nullable Known[] known = new Known[PLACES];

    /// @param hash of these bytes, which the caller has when it knows where the tag ends
    @Nullable XmlTag find(byte[] bytes, int from, int to, int hash) {
        var earlier = known[place(hash)];
        return earlier != null
                        && Arrays.equals(
                                earlier.written, 0, earlier.written.length, bytes, from, to)
                ? earlier.tag
                : null;
    }

    void learn(byte[] written, int hash, XmlTag tag) {
        known[place(hash)] = new Known(written, tag);
    }

    private static int place(int hash) {
        return (hash ^ hash >>> 16) & PLACES - 1;
    }
}
