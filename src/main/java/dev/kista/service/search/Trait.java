package dev.kista.service.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What can be asked for with `is:`.
public enum Trait {
    EXPIRED,
    /// With a value that is guessed soon.
    WEAK,
    /// With a value that another secret has too.
    REUSED,
    /// From a namespace above.
    INHERITED,
    /// With the key of a secret in a namespace above.
    OVERRIDING,
    /// Changed within the last week.
    CHANGED,
    /// With a key that Kestra would not take.
    INVALID;

    /// As it is typed.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether one has to look at the value, which takes longer.
    public boolean isOfValue() {
        return this == WEAK || this == REUSED;
    }

    static Optional<Trait> of(String word) {
        return Arrays.stream(values())
                .filter(each -> each.word().equalsIgnoreCase(word))
                .findFirst();
    }
}
