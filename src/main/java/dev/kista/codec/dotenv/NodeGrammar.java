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
    private final EnvHazards hazards;
    private final PlainLine plain;
    private int at;

    NodeGrammar(String text, EnvBuilder out) {
        this.text = text;
        this.out = out;
        this.hazards = new EnvHazards(out);
        this.plain = new PlainLine(text, true, true);
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
            out.malformed(start, end);
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
        if (plain.isAt(nameStart) && !text.startsWith("__proto__=", nameStart)) {
            out.set(plain, start, nameStart);
            at = plain.end();
            return true;
        }
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
        while (end < text.length() && !endsBareValue(text.charAt(end))) {
            end++;
        }
        set(start, nameStart, nameEnd, from, end);
        at = lineEnd(end);
    }

    private static boolean endsBareValue(char c) {
        return c == '#' || c == '\n' || c == '\r';
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
        var raw = lineFeeds(text.substring(first, last));
        var value = mayHoldQuotes(raw) ? withoutQuotes(raw) : raw;
        var quoted = value.length() + 2 == raw.length();
        if (raw.startsWith("\"")) {
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
                        quoted ? quoteOf(raw.charAt(0)) : Quote.NONE));
        if (name.equals("__proto__")) {
            out.warn("env.line-ignored", nameStart, name);
            return;
        }
        out.set(name, value, nameStart);
        hazards.name(name, nameStart);
        hazards.dollar(value, first, name);
        if (!quoted) {
            hazards.quotes(raw, first, name);
            warnOfCut(from, to, name);
        }
        if (last > first && text.indexOf('\n', nameEnd, first) >= 0) {
            out.warn("env.value-on-next-line", first, name);
        }
    }

    /// A `#` without a blank before it, which begins a comment all the same.
    private void warnOfCut(int from, int to, String name) {
        if (to < text.length()
                && text.charAt(to) == '#'
                && (to == from || !isSpace(text.charAt(to - 1)))) {
            out.warn("env.comment-without-space", to, name);
        }
    }

    private static String lineFeeds(String raw) {
        return raw.indexOf('\r') < 0 ? raw : raw.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static boolean mayHoldQuotes(String raw) {
        return raw.indexOf('"') >= 0 || raw.indexOf('\'') >= 0 || raw.indexOf('`') >= 0;
    }

    /// `value.replace(/^(['"`])([\s\S]*)\1$/mg, '$2')`: from a quote at the beginning of a line to
    /// the last such quote at the end of one.
    private static String withoutQuotes(String raw) {
        var result = new StringBuilder();
        var copied = 0;
        for (var i = 0; i < raw.length(); i++) {
            if ("'\"`".indexOf(raw.charAt(i)) >= 0 && (i == 0 || isLineEnd(raw.charAt(i - 1)))) {
                var close = lastAtLineEnd(raw, raw.charAt(i));
                if (close > i) {
                    result.append(raw, copied, i).append(raw, i + 1, close);
                    copied = close + 1;
                    i = close;
                }
            }
        }
        return result.append(raw, copied, raw.length()).toString();
    }

    private static int lastAtLineEnd(String raw, char quote) {
        var close = raw.lastIndexOf(quote);
        while (close >= 0 && close + 1 < raw.length() && !isLineEnd(raw.charAt(close + 1))) {
            close = raw.lastIndexOf(quote, close - 1);
        }
        return close;
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
