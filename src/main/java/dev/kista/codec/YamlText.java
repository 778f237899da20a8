package dev.kista.codec;

import java.util.regex.Pattern;

/// Text as a YAML double-quoted scalar, the one form that every YAML parser takes for a string.
///
/// Uses only escapes that all of them know: never `\/`, never surrogate pairs, which the parser of
/// Docker Compose refuses, and never a folded line.
public final class YamlText {
    /// A key longer than 1,024 characters is none to YAML unless it is marked as one.
    private static final int LONGEST_KEY = 1000;

    private static final Pattern BARE_KEY = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    /// Truth values and nothing, to one parser or another.
    private static final Pattern WORD =
            Pattern.compile("(?i)y|n|yes|no|on|off|true|false|null|nan|inf");

    private YamlText() {}

    /// @param text well-formed
    public static String quoted(String text) {
        var result = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(each -> append(result, each));
        return result.append('"').toString();
    }

    /// A name as the key of a mapping: as it is where no parser takes it for something else.
    public static String key(String name) {
        return BARE_KEY.matcher(name).matches() && !WORD.matcher(name).matches()
                ? name
                : quoted(name);
    }

    /// Whether a name is too long to be a key.
    public static boolean isTooLong(String name) {
        return quoted(name).length() > LONGEST_KEY;
    }

    private static void append(StringBuilder result, int c) {
        switch (c) {
            case '"' -> result.append("\\\"");
            case '\\' -> result.append("\\\\");
            case '\n' -> result.append("\\n");
            case '\r' -> result.append("\\r");
            case '\t' -> result.append("\\t");
            default -> {
                if (c < 0x100 && Character.isISOControl(c)) {
                    result.append("\\x%02x".formatted(c));
                } else if (isSpecial(c)) {
                    result.append((c > 0xFFFF ? "\\U%08x" : "\\u%04x").formatted(c));
                } else {
                    result.appendCodePoint(c);
                }
            }
        }
    }

    /// Line separators, the byte order mark and what is no character at all.
    private static boolean isSpecial(int c) {
        return c == 0x2028
                || c == 0x2029
                || c == 0xFEFF
                || c >= 0xFDD0 && c <= 0xFDEF
                || (c & 0xFFFE) == 0xFFFE;
    }
}
