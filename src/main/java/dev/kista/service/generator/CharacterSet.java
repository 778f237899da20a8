package dev.kista.service.generator;

import java.util.Locale;

/// Characters that a value may be made of. No two sets share one. The symbols are those that mean
/// nothing to a shell, to YAML or to a URL in the middle of a word.
public enum CharacterSet {
    UPPER("ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
    LOWER("abcdefghijklmnopqrstuvwxyz"),
    DIGITS("0123456789"),
    SYMBOLS("-_.~+=@%,:/"),
    /// Those that many password rules ask for, and that have to be quoted in most files.
    MORE_SYMBOLS("!#$&*?^()[]{}<>;|");

    /// Too easily taken for one another when a value is read aloud or typed.
    static final String ALIKE = "Il1O0";

    private final String characters;

    CharacterSet(String characters) {
        this.characters = characters;
    }

    /// @param distinct without characters that look like others
    String characters(boolean distinct) {
        if (!distinct) {
            return characters;
        }
        var kept = new StringBuilder();
        for (var each : characters.toCharArray()) {
            if (ALIKE.indexOf(each) < 0) {
                kept.append(each);
            }
        }
        return kept.toString();
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
