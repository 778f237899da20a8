package dev.kista.codec.dotenv;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// python-dotenv. A line it cannot read is dropped with a warning, and reading goes on behind it.
///
/// Python opens the file with universal newlines, so every line break is a line feed before
/// anything else happens, also inside quotes.
final class PythonGrammar {
    private static final Pattern SINGLE_ESCAPE = Pattern.compile("\\\\[\\\\']");
    private static final Pattern DOUBLE_ESCAPE = Pattern.compile("\\\\[\\\\'\"abfnrtv]");

    private final String text;
    private final EnvBuilder out;
    private final EnvLookup lookup;
    private final EnvHazards hazards;
    private final PlainLine plain;
    private int at;

    PythonGrammar(String text, EnvBuilder out, EnvLookup lookup) {
        this.text = text;
        this.out = out;
        this.lookup = lookup;
        this.hazards = new EnvHazards(out);
        this.plain = new PlainLine(text, true, true);
    }

    void read() {
        if (text.startsWith("\uFEFF")) {
            out.warn("env.mark-python", 0, null);
            at = 1;
        }
        while (true) {
            while (at < text.length() && isSpace(text.charAt(at))) {
                at++;
            }
            if (at == text.length()) {
                return;
            }
            var start = at;
            try {
                if (!binding(start)) {
                    at = lineEnd();
                    out.malformed(start, at);
                }
            } catch (FileRefused refusal) {
                out.refuse(refusal);
                at = lineEnd();
                out.malformed(start, at);
            }
        }
    }

    private boolean binding(int start) {
        skipExport();
        if (at < text.length() && text.charAt(at) == '#') {
            at = lineEnd();
            return true;
        }
        var nameStart = at;
        if (plain.isAt(nameStart)) {
            out.set(plain, start, nameStart);
            at = plain.end();
            return true;
        }
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
            return withoutValue(start, nameStart, at, name);
        }
        at++;
        skipBlanks();
        return value(start, nameStart, nameEnd + (quotedName ? 1 : 0), name);
    }

    private boolean withoutValue(int start, int nameStart, int nameEnd, String name) {
        if (!endsHere()) {
            out.warn("env.line-ignored", start, null);
            return false;
        }
        out.node(new EnvNode.Inherited(start, nameEnd, nameStart, nameEnd));
        out.set(name, null, nameStart);
        out.warn("env.without-value", nameStart, null);
        return true;
    }

    private boolean value(int start, int nameStart, int nameEnd, String name) {
        var valueStart = at;
        var quote = at < text.length() ? text.charAt(at) : ' ';
        String raw;
        if (quote == '\'' || quote == '"') {
            var close = QuotedEnd.find(text, at, _ -> true);
            if (close < 0) {
                out.warn("env.unterminated-quote-line", valueStart, name);
                return false;
            }
            at = close + 1;
            raw = unescaped(text.substring(valueStart + 1, close), quote);
        } else {
            raw = unquoted();
        }
        var valueEnd = at;
        if (!endsHere()) {
            out.warn("env.text-after-quote-line", at, name);
            return false;
        }
        var value = interpolated(raw, valueStart, name);
        out.node(
                new EnvNode.Assignment(
                        start, valueEnd, nameStart, nameEnd, valueStart, valueEnd, quoteOf(quote)));
        out.set(name, value, nameStart);
        hazards.name(name, nameStart);
        if (quoteOf(quote) == Quote.NONE) {
            hazards.hash(raw, valueStart, name);
        }
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

    private String interpolated(String raw, int offset, String name) {
        return new PythonInterpolation(
                        variable ->
                                (out.has(variable)
                                                ? Optional.of(out.earlier(variable).orElse(""))
                                                : lookup.value(variable))
                                        .map(value -> out.replacing(value, offset)),
                        variable -> out.warn("env.unset-variable", offset, name))
                .expand(raw);
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

    private static boolean isBlank(char c) {
        return c != '\n' && c != '\r' && isSpace(c);
    }

    /// Python's `\s`.
    private static boolean isSpace(char c) {
        return c >= 0x1C && c <= 0x1F || Letters.isGoSpace(c);
    }
}
