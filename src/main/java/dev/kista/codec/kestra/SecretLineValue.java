package dev.kista.codec.kestra;

import java.util.ArrayList;
import java.util.List;

/// The right side of a line of an encoded env file.
///
/// @param text without quotes, blanks around and a comment behind
/// @param end where it ends in the whole text, which may be in a later line
/// @param canBeWrapped whether it is bare, so that the next line may go on with it
/// @param findings codes of what had to be understood
record SecretLineValue(String text, int end, boolean canBeWrapped, List<String> findings) {
    /// Reads the value that begins at an offset in a line that ends at another.
    static SecretLineValue at(String text, int from, int lineEnd) {
        var raw = text.substring(Math.min(from, lineEnd), lineEnd);
        var bare = raw.strip();
        var findings = new ArrayList<String>();
        if (!raw.equals(bare)) {
            findings.add("line.blanks-around-value");
        }
        if (bare.startsWith("{{")) {
            return macro(text, lineEnd, text.indexOf("{{", from), findings);
        }
        if (bare.startsWith("\"") || bare.startsWith("'")) {
            return quoted(text, lineEnd, bare, text.indexOf(bare.charAt(0), from), findings);
        }
        var value = withoutComment(bare, 0, findings);
        return new SecretLineValue(value, lineEnd, true, List.copyOf(findings));
    }

    /// A macro may hold line breaks inside its quotes, so it ends at its braces and not at the
    /// line's end.
    private static SecretLineValue macro(
            String text, int lineEnd, int open, List<String> findings) {
        var nextSecret = text.indexOf("\nSECRET_", open);
        var close = closingBraces(text, open + 2, nextSecret < 0 ? text.length() : nextSecret);
        if (close < 0) {
            return new SecretLineValue(
                    text.substring(open, lineEnd).strip(), lineEnd, false, List.copyOf(findings));
        }
        var feed = text.indexOf('\n', close);
        var end = feed < 0 ? text.length() : feed;
        var value = withoutComment(text.substring(open, end).strip(), close + 2 - open, findings);
        return new SecretLineValue(value, end, false, List.copyOf(findings));
    }

    /// The braces that close a macro, passing over what stands in quotes.
    private static int closingBraces(String text, int from, int limit) {
        var quote = '\0';
        for (var i = from; i < limit; i++) {
            var c = text.charAt(i);
            if (quote != '\0' && c == '\\') {
                i++;
            } else if (c == quote) {
                quote = '\0';
            } else if (quote == '\0' && (c == '"' || c == '\'')) {
                quote = c;
            } else if (quote == '\0' && text.startsWith("}}", i)) {
                return i;
            }
        }
        return -1;
    }

    private static SecretLineValue quoted(
            String text, int lineEnd, String bare, int open, List<String> findings) {
        var quote = bare.charAt(0);
        findings.add("line.quoted");
        var close = bare.indexOf(quote, 1);
        if (close > 0 && isComment(bare.substring(close + 1))) {
            return new SecretLineValue(
                    bare.substring(1, close), lineEnd, false, List.copyOf(findings));
        }
        var last = bare.length() - 1;
        if (last > 0 && bare.charAt(last) == quote) {
            return new SecretLineValue(
                    bare.substring(1, last), lineEnd, false, List.copyOf(findings));
        }
        var later = text.indexOf(quote, lineEnd);
        if (close < 0 && later >= 0 && isBase64(text, open + 1, later)) {
            return new SecretLineValue(
                    text.substring(open + 1, later), later + 1, false, List.copyOf(findings));
        }
        return new SecretLineValue(bare, lineEnd, false, List.of("line.unclosed-quote"));
    }

    private static boolean isBase64(String text, int from, int to) {
        for (var i = from; i < to; i++) {
            var c = text.charAt(i);
            if (!Base64Text.isDigit(c) && c != '=' && c != '\n' && c != '\r') {
                return false;
            }
        }
        return true;
    }

    private static boolean isComment(String rest) {
        return rest.isBlank() || rest.stripLeading().startsWith("#");
    }

    private static String withoutComment(String value, int from, List<String> findings) {
        for (var i = Math.max(1, from); i < value.length(); i++) {
            var before = value.charAt(i - 1);
            if (value.charAt(i) == '#' && (before == ' ' || before == '\t')) {
                findings.add("line.comment-behind-value");
                return value.substring(0, i).stripTrailing();
            }
        }
        return value;
    }
}
