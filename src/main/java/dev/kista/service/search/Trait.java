package dev.kista.service.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What can be asked for with `is:`.
public enum Trait {
    EXPIRED,
    INHERITED,
    /// Changed within the last week.
    CHANGED,
    /// With a key that Kestra would not take.
    INVALID;

    /// As it is typed.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Trait> of(String word) {
        return Arrays.stream(values())
                .filter(each -> each.word().equalsIgnoreCase(word))
                .findFirst();
    }
}
