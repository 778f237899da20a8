package dev.kista.desktop.control;

/// What stands on the screen for a [SecretText], and which place in one is which in the other.
enum SecretMask {
    /// The text itself. Control characters are drawn as their symbols, so that a carriage return at
    /// the end of a value is seen.
    REVEALED {
        @Override
        String shown(SecretText text) {
            return shownText(text.substring(0, text.length()));
        }

        @Override
        int toShown(SecretText text, int place) {
            return place;
        }

        @Override
        int toText(SecretText text, int place) {
            return Math.min(place, text.length());
        }
    },
    /// A dot for each character, for somebody who is typing.
    DOTS {
        @Override
        String shown(SecretText text) {
            var shown = new StringBuilder(text.length());
            for (var i = 0; i < text.length(); i++) {
                if (!isSecondHalf(text, i)) {
                    shown.append(text.charAt(i) == '\n' ? '\n' : DOT);
                }
            }
            return shown.toString();
        }

        @Override
        int toShown(SecretText text, int place) {
            var shown = 0;
            for (var i = 0; i < place; i++) {
                shown += isSecondHalf(text, i) ? 0 : 1;
            }
            return shown;
        }

        @Override
        int toText(SecretText text, int place) {
            var i = 0;
            for (var shown = 0; i < text.length(); i++) {
                if (!isSecondHalf(text, i) && shown++ == place) {
                    break;
                }
            }
            return i;
        }
    },
    /// The same eight dots for every text, so that not even its length is seen.
    BLIND {
        @Override
        String shown(SecretText text) {
            return text.length() == 0 ? "" : EIGHT_DOTS;
        }

        @Override
        int toShown(SecretText text, int place) {
            return 0;
        }

        @Override
        int toText(SecretText text, int place) {
            return text.length();
        }
    };

    private static final char DOT = '•';
    private static final String EIGHT_DOTS = String.valueOf(DOT).repeat(8);
    private static final char FIRST_PRINTABLE = ' ';
    private static final char DELETE = 0x7f;
    private static final char CONTROL_PICTURES = 0x2400;
    private static final char PICTURE_OF_DELETE = 0x2421;

    abstract String shown(SecretText text);

    abstract int toShown(SecretText text, int place);

    abstract int toText(SecretText text, int place);

    private static boolean isSecondHalf(SecretText text, int place) {
        return Character.isLowSurrogate(text.charAt(place));
    }

    private static String shownText(String text) {
        var shown = new StringBuilder(text);
        for (var i = 0; i < shown.length(); i++) {
            var each = shown.charAt(i);
            if (each == DELETE) {
                shown.setCharAt(i, PICTURE_OF_DELETE);
            } else if (each < FIRST_PRINTABLE && each != '\n' && each != '\t') {
                shown.setCharAt(i, (char) (CONTROL_PICTURES + each));
            }
        }
        return shown.toString();
    }
}
