package dev.kista.store.kdbx;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// What was read last of each kind: the next is most often alike and then is the same object.
final class Recent {
    private static final int PLACES = 1 << 8;

    private record Time(String text, Optional<Instant> when) {}

    private final @Nullable Time[] times = new Time[PLACES];
    private String tagText = "";
    private SortedSet<String> tags = new TreeSet<>();

    TimesForm timesForm = TimesForm.NEW;

    /// Of an entry that is present, and of one in a history.
    EntryExtras present = EntryExtras.of(null);

    EntryExtras past = present;

    /// The time that a text says, if it says one.
    Optional<Instant> time(String text) {
        var hash = text.hashCode();
        var place = (hash ^ hash >>> 16 ^ hash >>> 8) & PLACES - 1;
        var earlier = times[place];
        if (earlier == null || !earlier.text.equals(text)) {
            earlier = new Time(text, TimeText.parse(text));
            times[place] = earlier;
        }
        return earlier.when;
    }

    /// The tags that a text says; nobody changes the result.
    SortedSet<String> tags(String text) {
        if (!text.equals(tagText)) {
            tags = TagText.parse(text);
            tagText = text;
        }
        return tags;
    }
}
