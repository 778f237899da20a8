package dev.kista.codec.dotenv;

import org.jspecify.annotations.Nullable;

/// The character classes that the real parsers' languages use, which are not Java's.
final class Letters {
    private static final int LONGEST_SHOWN = 48;

    private Letters() {}

    /// Go's `unicode.IsSpace`: what Unicode calls white space.
    static boolean isGoSpace(int c) {
        if (c > ' ' && c < 0x85) {
            return false;
        }
        return c >= '\t' && c <= '\r'
                || c == ' '
                || c == 0x85
                || c == 0xA0
                || c == 0x1680
                || c >= 0x2000 && c <= 0x200A
                || c == 0x2028
                || c == 0x2029
                || c == 0x202F
                || c == 0x205F
                || c == 0x3000;
    }

    /// What any of the consumers counts as white space.
    static boolean isAnySpace(int c) {
        return isGoSpace(c) || c == 0xFEFF || c >= 0x1C && c <= 0x1F;
    }

    /// Go's `unicode.IsLetter` or `unicode.IsNumber`.
    static boolean isLetterOrNumber(int c) {
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER ->
                    true;
            default -> false;
        };
    }

    /// The first character of a name after `$`: `[A-Za-z_]`.
    static boolean startsName(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }

    static boolean continuesName(char c) {
        return startsName(c) || c >= '0' && c <= '9';
    }

    /// Where the name that starts here ends.
    static int nameEnd(String text, int start) {
        var end = start;
        while (end < text.length() && continuesName(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /// Whether a text can be written as UTF-8: every half of a surrogate pair has its other half.
    static boolean isWellFormed(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (Character.isLowSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    /// Whether a stretch holds a letter that may have a capital.
    static boolean hasLowerCase(String text, int start, int end) {
        for (var i = start; i < end; i++) {
            var c = text.charAt(i);
            if (c >= 'a' && c <= 'z' || c > 0x7F) {
                return true;
            }
        }
        return false;
    }

    /// `[A-Za-z_][A-Za-z0-9_]*`, which every consumer can take for a name.
    static boolean isShellName(String text) {
        return !text.isEmpty() && startsName(text.charAt(0)) && nameEnd(text, 0) == text.length();
    }

    /// A name that may be told; nothing for one that could be a line of a key or a certificate.
    static @Nullable String shown(String name) {
        return name.length() <= LONGEST_SHOWN
                        && name.chars()
                                .allMatch(c -> continuesName((char) c) || c == '.' || c == '-')
                ? name
                : null;
    }

    /// The first code point that Unicode sets aside as no character, which systemd takes for broken
    /// UTF-8; negative if there is none.
    static int nonCharacter(String text) {
        for (var i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            var c = text.codePointAt(i);
            if (c >= 0xFDD0 && (c <= 0xFDEF || (c & 0xFFFE) == 0xFFFE)) {
                return i;
            }
        }
        return -1;
    }
}
