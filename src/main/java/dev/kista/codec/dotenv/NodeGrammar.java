package dev.kista.codec.dotenv;

/// npm's `dotenv` (16 to 18): one regular expression, applied to the whole text again and again.
///
/// ```
/// ^\s*(?:export\s+)?([\w.-]+)(?:\s*=\s*?|:\s+?)
///     (\s*'(?:\\'|[^'])*'|\s*"(?:\\"|[^"])*"|\s*`(?:\\`|[^`])*`|[^#\r\n]+)?\s*(?:#.*)?$
/// ```
///
/// Matched by hand, because an engine that recurses runs out of stack on a long value. What does
/// not match is passed over without a word; here it is at least a warning.
final class NodeGrammar {
    private final String text;
    private final EnvBuilder out;
    private int at;

    NodeGrammar(String text, EnvBuilder out) {
        this.text = text;
        this.out = out;
    }

    void read() {
        while (at < text.length()) {
            var start = skipSpace(at);
            if (start == text.length()) {
                return;
            }
            if (!assignment(start)) {
                passOver(start);
            }
        }
    }

    private void passOver(int start) {
        var end = lineEnd(start);
        if (text.charAt(start) != '#') {
            out.warn("env.line-ignored", start, null);
        }
        at = end + 1;
    }

    private boolean assignment(int start) {
        if (text.startsWith("export", start)) {
            var name = skipSpace(start + 6);
            if (name > start + 6 && named(start, name)) {
                return true;
            }
        }
        return named(start, start);
    }

    private boolean named(int start, int nameStart) {
        var nameEnd = nameStart;
        while (nameEnd < text.length() && isNameCharacter(text.charAt(nameEnd))) {
            nameEnd++;
        }
        if (nameEnd == nameStart || nameEnd == text.length()) {
            return false;
        }
        var equals = skipSpace(nameEnd);
        if (equals < text.length() && text.charAt(equals) == '=') {
            value(start, nameStart, nameEnd, equals + 1);
            return true;
        }
        var behindColon = nameEnd + 1;
        if (text.charAt(nameEnd) == ':'
                && behindColon < text.length()
                && isSpace(text.charAt(behindColon))) {
            var lineBreak = text.startsWith("\r\n", behindColon) ? 2 : 1;
            value(start, nameStart, nameEnd, behindColon + lineBreak);
            return true;
        }
        return false;
    }

    private void value(int start, int nameStart, int nameEnd, int from) {
        var open = skipSpace(from);
        if (open < text.length() && "'\"`".indexOf(text.charAt(open)) >= 0) {
            var close = QuotedEnd.find(text, open, this::endsThere);
            if (close >= 0) {
                set(start, nameStart, nameEnd, open, close + 1);
                at = lineEnd(close + 1);
                return;
            }
        }
        var end = from;
        while (end < text.length() && "#\r\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        set(start, nameStart, nameEnd, from, end);
        at = lineEnd(end);
    }

    /// Whether `\s*(?:#.*)?$` matches here.
    private boolean endsThere(int offset) {
        var end = offset;
        while (end < text.length() && isSpace(text.charAt(end))) {
            if (isLineEnd(text.charAt(end))) {
                return true;
            }
            end++;
        }
        return end == text.length() || text.charAt(end) == '#';
    }

    private void set(int start, int nameStart, int nameEnd, int from, int to) {
        var first = skipSpace(from, to);
        var last = to;
        while (last > first && isSpace(text.charAt(last - 1))) {
            last--;
        }
        var raw = text.substring(first, last).replace("\r\n", "\n").replace('\r', '\n');
        var quote = raw.isEmpty() ? ' ' : raw.charAt(0);
        var quoted =
                raw.length() > 1
                        && "'\"`".indexOf(quote) >= 0
                        && raw.charAt(raw.length() - 1) == quote;
        var value = quoted ? raw.substring(1, raw.length() - 1) : raw;
        if (quote == '"') {
            value = value.replace("\\n", "\n").replace("\\r", "\r");
        }
        var name = text.substring(nameStart, nameEnd);
        out.node(
                new EnvNode.Assignment(
                        start,
                        Math.max(last, nameEnd),
                        nameStart,
                        nameEnd,
                        first,
                        last,
                        quoted ? quoteOf(quote) : Quote.NONE));
        if (name.equals("__proto__")) {
            out.warn("env.line-ignored", start, name);
        } else {
            out.set(name, value, start);
        }
        if (!quoted
                && to < text.length()
                && text.charAt(to) == '#'
                && to > from
                && !isSpace(text.charAt(to - 1))) {
            out.warn("env.comment-without-space", to, name);
        }
    }

    private static Quote quoteOf(char quote) {
        return switch (quote) {
            case '"' -> Quote.DOUBLE;
            case '\'' -> Quote.SINGLE;
            default -> Quote.BACKTICK;
        };
    }

    private int lineEnd(int from) {
        var end = from;
        while (end < text.length() && !isLineEnd(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int skipSpace(int from) {
        return skipSpace(from, text.length());
    }

    private int skipSpace(int from, int limit) {
        var end = from;
        while (end < limit && isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isNameCharacter(char c) {
        return Letters.continuesName(c) || c == '.' || c == '-';
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029;
    }

    /// JavaScript's `\s`.
    private static boolean isSpace(char c) {
        return c == 0xFEFF || c != 0x85 && Letters.isGoSpace(c);
    }
}
