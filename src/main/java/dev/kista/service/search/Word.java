package dev.kista.service.search;

/// A word that is looked for in many texts, whatever the case of its letters.
final class Word {
    private static final char FIRST_BEYOND_ASCII = 0x80;

    private final String word;
    private final char small;
    private final char capital;

    Word(String word) {
        this.word = word;
        this.small = word.isEmpty() ? 0 : small(word.charAt(0));
        this.capital = Character.toUpperCase(small);
    }

    /// Over the capital, because letters beyond ASCII share theirs with a letter of ASCII: the long
    /// s and the dotless i have no other way to S and I.
    private static char small(char character) {
        return Character.toLowerCase(Character.toUpperCase(character));
    }

    boolean contains(Word other) {
        return other.isIn(word);
    }

    boolean isIn(String text) {
        var last = text.length() - word.length();
        if (word.isEmpty()) {
            return true;
        }
        for (var start = 0; start <= last; start++) {
            if (mayBegin(text.charAt(start))
                    && text.regionMatches(true, start, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }

    /// Most characters are told apart without asking for their cases.
    private boolean mayBegin(char character) {
        return character == small || character == capital || character >= FIRST_BEYOND_ASCII;
    }
}
