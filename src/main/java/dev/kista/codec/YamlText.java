package dev.kista.codec;

/// Text as a YAML double-quoted scalar, the one form that every YAML parser takes for a string.
///
/// Uses only escapes that all of them know: never `\/`, never surrogate pairs, which the parser of
/// Docker Compose refuses, and never a folded line.
public final class YamlText {
    private YamlText() {}

    /// @param text well-formed
    public static String quoted(String text) {
        var result = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(each -> append(result, each));
        return result.append('"').toString();
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
