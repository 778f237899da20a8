package dev.kista.store.kdbx;

import java.util.SortedSet;
import java.util.TreeSet;

/// The tags of an entry as one text, parted by semicolons; commas are read too.
final class TagText {
    private TagText() {}

    static SortedSet<String> parse(String text) {
        var tags = new TreeSet<String>();
        for (var tag : text.split("[;,]")) {
            if (!tag.isBlank()) {
                tags.add(tag.strip());
            }
        }
        return tags;
    }

    /// The text that was there, if it still says the same.
    ///
    /// @throws KdbxException with [KdbxException.Kind#NOT_STORABLE] for a tag that would be read as
    ///   another one: with a separator, or blank at its ends
    static String of(SortedSet<String> tags, String earlier) throws KdbxException {
        if (parse(earlier).equals(tags)) {
            return earlier;
        }
        var text = String.join(";", tags);
        if (!parse(text).equals(tags)) {
            throw new KdbxException(KdbxException.Kind.NOT_STORABLE, Tags.TAGS);
        }
        return text;
    }
}
