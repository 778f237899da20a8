package dev.kista.codec.dotenv;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The escapes of a double-quoted value in Compose's env files. An escaped `$` becomes `$$`, which
/// the interpolation afterwards turns into one.
final class ComposeEscapes {
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:[abfnrtv$\"\\\\]|0[0-9]{0,3})");

    private ComposeEscapes() {}

    static String expand(String content) {
        return content.indexOf('\\') < 0
                ? content
                : ESCAPE.matcher(content)
                        .replaceAll(found -> Matcher.quoteReplacement(one(found.group())));
    }

    private static String one(String escape) {
        return switch (escape.charAt(1)) {
            case 'a' -> "\u0007";
            case 'b' -> "\b";
            case 'f' -> "\f";
            case 'n' -> "\n";
            case 'r' -> "\r";
            case 't' -> "\t";
            case 'v' -> "\u000B";
            case '$' -> "$$";
            case '"' -> "\"";
            case '\\' -> "\\";
            default -> octal(escape.substring(2));
        };
    }

    /// Three octal digits behind the zero are a character; otherwise Compose drops the zero and
    /// keeps the rest.
    private static String octal(String digits) {
        if (digits.matches("[01][0-7]{2}")) {
            return Character.toString(Integer.parseInt(digits, 8));
        }
        return "\\" + digits;
    }
}
