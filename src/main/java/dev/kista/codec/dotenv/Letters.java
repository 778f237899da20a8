package dev.kista.codec.dotenv;

/// The character classes that the real parsers' languages use, which are not Java's.
final class Letters {
    private Letters() {}

    /// Go's `unicode.IsSpace`: what Unicode calls white space.
    static boolean isGoSpace(int c) {
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
}
