package dev.kista.codec.dotenv;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// python-dotenv. A line it cannot read is dropped with a warning, and reading goes on behind it.
///
/// Python opens the file with universal newlines, so every line break is a line feed before
/// anything else happens, also inside quotes.
final class PythonGrammar {
    private static final Pattern SINGLE_ESCAPE = Pattern.compile("\\\\[\\\\']");
    private static final Pattern DOUBLE_ESCAPE = Pattern.compile("\\\\[\\\\'\"abfnrtv]");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^}:]*)(?::-([^}]*))?\\}");

    private final String text;
    private final EnvBuilder out;
    private final EnvLookup lookup;
    private int at;

    PythonGrammar(String text, EnvBuilder out, EnvLookup lookup) {
        this.text = text;
        this.out = out;
        this.lookup = lookup;
    }

    void read() {
        at = text.startsWith("\uFEFF") ? 1 : 0;
        while (true) {
            while (at < text.length() && isSpace(text.charAt(at))) {
                at++;
            }
            if (at == text.length()) {
                return;
            }
            if (!binding(at)) {
                toNextLine();
            }
        }
    }

    private boolean binding(int start) {
        skipExport();
        if (at < text.length() && text.charAt(at) == '#') {
            toNextLine();
            return true;
        }
        var nameStart = at;
        var quotedName = at < text.length() && text.charAt(at) == '\'';
        var nameEnd = quotedName ? text.indexOf('\'', at + 1) : unquotedNameEnd();
        if (nameEnd <= nameStart + (quotedName ? 1 : 0)) {
            out.warn("env.line-ignored", start, null);
            return false;
        }
        var name = lineFeeds(text.substring(nameStart + (quotedName ? 1 : 0), nameEnd));
        at = nameEnd + (quotedName ? 1 : 0);
        skipBlanks();
        if (at == text.length() || text.charAt(at) != '=') {
            return withoutValue(start, name);
        }
        at++;
        skipBlanks();
        return value(start, nameStart, nameEnd + (quotedName ? 1 : 0), name);
    }

    private boolean withoutValue(int start, String name) {
        if (!endsHere()) {
            out.warn("env.line-ignored", start, name);
            return false;
        }
        out.set(name, null, start);
        out.warn("env.without-value", start, name);
        return true;
    }

    private boolean value(int start, int nameStart, int nameEnd, String name) {
        var valueStart = at;
        var quote = at < text.length() ? text.charAt(at) : ' ';
        String raw;
        if (quote == '\'' || quote == '"') {
            var close = QuotedEnd.find(text, at, any -> true);
            if (close < 0) {
                out.warn("env.unterminated-quote-line", start, name);
                return false;
            }
            at = close + 1;
            raw = unescaped(text.substring(valueStart + 1, close), quote);
        } else {
            raw = unquoted();
        }
        var valueEnd = at;
        if (!endsHere()) {
            out.warn("env.text-after-quote-line", valueEnd, name);
            return false;
        }
        out.node(
                new EnvNode.Assignment(
                        start, valueEnd, nameStart, nameEnd, valueStart, valueEnd, quoteOf(quote)));
        out.set(name, interpolated(raw, start, name), start);
        return true;
    }

    private static Quote quoteOf(char quote) {
        return switch (quote) {
            case '"' -> Quote.DOUBLE;
            case '\'' -> Quote.SINGLE;
            default -> Quote.NONE;
        };
    }

    /// To the end of the line, without a comment and without white space at the end.
    private String unquoted() {
        var start = at;
        var lineEnd = lineEnd();
        var end = start;
        for (var i = start; i < lineEnd; i++) {
            if (!isSpace(text.charAt(i))) {
                if (text.charAt(i) == '#' && i > start && isSpace(text.charAt(i - 1))) {
                    break;
                }
                end = i + 1;
            }
        }
        at = end;
        return text.substring(start, end);
    }

    private static String unescaped(String content, char quote) {
        var plain = lineFeeds(content);
        if (plain.indexOf('\\') < 0) {
            return plain;
        }
        var pattern = quote == '"' ? DOUBLE_ESCAPE : SINGLE_ESCAPE;
        return pattern.matcher(plain)
                .replaceAll(found -> Matcher.quoteReplacement(escape(found.group().charAt(1))));
    }

    private static String lineFeeds(String content) {
        return content.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String escape(char c) {
        return switch (c) {
            case 'a' -> "\u0007";
            case 'b' -> "\b";
            case 'f' -> "\f";
            case 'n' -> "\n";
            case 'r' -> "\r";
            case 't' -> "\t";
            case 'v' -> "\u000B";
            default -> String.valueOf(c);
        };
    }

    /// `${NAME}` and `${NAME:-default}`, in every value and with no way to escape it. What the file
    /// set before comes before the environment.
    private String interpolated(String raw, int start, String name) {
        if (!raw.contains("${")) {
            return raw;
        }
        return VARIABLE.matcher(raw)
                .replaceAll(
                        found -> {
                            var variable = found.group(1);
                            var fallback = found.group(2);
                            var value =
                                    out.has(variable)
                                            ? out.earlier(variable)
                                            : lookup.value(variable)
                                                    .or(
                                                            () -> {
                                                                if (fallback == null) {
                                                                    out.warn(
                                                                            "env.unset-variable",
                                                                            start,
                                                                            name,
                                                                            variable);
                                                                }
                                                                return java.util.Optional
                                                                        .ofNullable(fallback);
                                                            });
                            return Matcher.quoteReplacement(value.orElse(""));
                        });
    }

    private void skipExport() {
        if (text.startsWith("export", at)
                && at + 6 < text.length()
                && isBlank(text.charAt(at + 6))) {
            at += 6;
            skipBlanks();
        }
    }

    private int unquotedNameEnd() {
        var end = at;
        while (end < text.length()
                && "=#".indexOf(text.charAt(end)) < 0
                && !isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private void skipBlanks() {
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
    }

    /// Whether nothing but a comment stands between here and the end of the line; goes there.
    private boolean endsHere() {
        skipBlanks();
        if (at < text.length() && text.charAt(at) == '#') {
            at = lineEnd();
        }
        return at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }

    private int lineEnd() {
        var end = at;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private void toNextLine() {
        at = lineEnd();
    }

    private static boolean isBlank(char c) {
        return c != '\n' && c != '\r' && isSpace(c);
    }

    /// Python's `\s`.
    private static boolean isSpace(char c) {
        return c >= 0x1C && c <= 0x1F || Letters.isGoSpace(c);
    }
}
