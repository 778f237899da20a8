package dev.kista.codec.compose.patch;

import org.snakeyaml.engine.v2.common.ScalarStyle;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// How a string is written as a YAML scalar so that every YAML reader takes it for that string.
final class ScalarText {
    /// Words that one YAML reader or another takes for something else than a string.
    private static final Set<String> WORDS =
            Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n");

    /// A name, perhaps with a value behind an equals sign; base64.
    private static final Pattern PLAIN =
            Pattern.compile("[A-Za-z_][A-Za-z0-9_]*(?:=[A-Za-z0-9+/]*={0,2})?");

    private static final Pattern BASE64 = Pattern.compile("[A-Za-z][A-Za-z0-9+/]*={0,2}");

    private ScalarText() {}

    /// Whether a string can stand there without quotes and nobody takes it for a number or a word.
    static boolean isPlain(String content) {
        return (PLAIN.matcher(content).matches() || BASE64.matcher(content).matches())
                && !WORDS.contains(content.toLowerCase(Locale.ROOT));
    }

    /// Writes a string in the given style if that can carry it, otherwise in double quotes.
    static String write(String content, ScalarStyle style) {
        return switch (styleFor(content, style)) {
            case PLAIN -> content;
            case SINGLE_QUOTED -> "'" + content.replace("'", "''") + "'";
            case DOUBLE_QUOTED, LITERAL, FOLDED, JSON_SCALAR_STYLE -> doubleQuoted(content);
        };
    }

    /// The style in which [#write(String, ScalarStyle)] writes.
    static ScalarStyle styleFor(String content, ScalarStyle wanted) {
        var kept =
                switch (wanted) {
                    case PLAIN -> isPlain(content);
                    case SINGLE_QUOTED -> content.codePoints().allMatch(ScalarText::isPrintable);
                    case DOUBLE_QUOTED, LITERAL, FOLDED, JSON_SCALAR_STYLE -> false;
                };
        return kept ? wanted : ScalarStyle.DOUBLE_QUOTED;
    }

    /// Compose's parser knows neither `\/` nor surrogate pairs as escapes; a line is never folded.
    private static String doubleQuoted(String content) {
        var result = new StringBuilder(content.length() + 2).append('"');
        content.codePoints().forEach(each -> escape(each, result));
        return result.append('"').toString();
    }

    private static void escape(int c, StringBuilder result) {
        switch (c) {
            case '"' -> result.append("\\\"");
            case '\\' -> result.append("\\\\");
            case '\n' -> result.append("\\n");
            case '\r' -> result.append("\\r");
            case '\t' -> result.append("\\t");
            default -> {
                if (isPrintable(c)) {
                    result.appendCodePoint(c);
                } else {
                    result.append(
                            c < 0x100
                                    ? "\\x%02X".formatted(c)
                                    : c < 0x10000
                                            ? "\\u%04X".formatted(c)
                                            : "\\U%08X".formatted(c));
                }
            }
        }
    }

    /// Whether a character may stand in a YAML file as it is, and breaks no line.
    private static boolean isPrintable(int c) {
        var control = c < 0x20 || c >= 0x7F && c < 0xA0;
        var breaks = c == 0x2028 || c == 0x2029 || c == 0xFEFF;
        var surrogate = c >= 0xD800 && c <= 0xDFFF;
        return !control && !breaks && !surrogate && (c & 0xFFFE) != 0xFFFE;
    }
}
