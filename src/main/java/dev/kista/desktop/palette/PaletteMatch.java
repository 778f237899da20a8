package dev.kista.desktop.palette;

import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;

/// How well some words answer what was typed.
///
/// Each typed word must be found: best at the beginning of a word, then inside one, then as letters
/// that stand in this order ("cpv" finds "Copy value"). Letter case does not count.
///
/// @param score higher is better
/// @param hits the places of the characters that were found
record PaletteMatch(int score, BitSet hits) {
    private static final int WORD_START = 100;
    private static final int INSIDE = 40;

    /// Empty if the words do not answer it. Everything answers nothing, all equally well.
    static Optional<PaletteMatch> of(String typed, String words) {
        var text = words.toLowerCase(Locale.ROOT);
        var hits = new BitSet();
        var score = 0;
        for (var word : typed.toLowerCase(Locale.ROOT).strip().split("\\s+")) {
            var found = word(word, text, hits);
            if (found < 0) {
                return Optional.empty();
            }
            score += found;
        }
        return Optional.of(new PaletteMatch(score, hits));
    }

    private static int word(String word, String text, BitSet hits) {
        if (word.isEmpty()) {
            return 0;
        }
        for (var at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (startsWord(text, at)) {
                hits.set(at, at + word.length());
                return Math.max(WORD_START - at, INSIDE);
            }
        }
        var at = text.indexOf(word);
        if (at >= 0) {
            hits.set(at, at + word.length());
            return Math.max(INSIDE - at, 1);
        }
        // Taking initials may skip letters that are needed, so the plain order has the last word.
        var initials = inOrder(word, text, true, hits);
        return initials < 0 ? inOrder(word, text, false, hits) : initials;
    }

    /// @param initials whether the beginning of a word is taken where there is one
    private static int inOrder(String word, String text, boolean initials, BitSet hits) {
        var found = new BitSet();
        var score = 0;
        var from = 0;
        for (var i = 0; i < word.length(); i++) {
            var letter = word.charAt(i);
            var initial = initials ? initial(letter, text, from) : -1;
            var at = initial < 0 ? text.indexOf(letter, from) : initial;
            if (at < 0) {
                return -1;
            }
            score += initial < 0 ? 0 : 1;
            found.set(at);
            from = at + 1;
        }
        hits.or(found);
        return score;
    }

    private static int initial(char letter, String text, int from) {
        for (var at = text.indexOf(letter, from); at >= 0; at = text.indexOf(letter, at + 1)) {
            if (startsWord(text, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean startsWord(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }
}
