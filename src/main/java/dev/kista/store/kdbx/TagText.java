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
    static String of(SortedSet<String> tags, String earlier) {
        return parse(earlier).equals(tags) ? earlier : String.join(";", tags);
    }
}
