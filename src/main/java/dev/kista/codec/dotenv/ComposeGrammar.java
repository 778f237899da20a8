package dev.kista.codec.dotenv;

/// Docker Compose: `.env` and `env_file:` (compose-go v2, package `dotenv`).
///
/// One pass over the text. A statement may begin right behind a closing quote, so one line may set
/// two variables. At the first error Compose takes nothing from the file; the reading here goes on
/// with the next line, to tell of the other errors too.
final class ComposeGrammar {
    private final String text;
    private final EnvBuilder out;
    private final EnvLookup lookup;
    private final EnvHazards findings;
    private final PlainLine plain;
    private int at;

    ComposeGrammar(String text, EnvBuilder out, EnvLookup lookup) {
        this.text = text;
        this.out = out;
        this.lookup = lookup;
        this.findings = new EnvHazards(out);
        this.plain = new PlainLine(text, true, true);
    }

    void read() {
        at = text.startsWith("\uFEFF") ? 1 : 0;
        while (toStatement()) {
            var start = at;
            try {
                statement();
            } catch (FileRefused refusal) {
                out.refuse(refusal);
                at = lineEnd(Math.max(at, refusal.offset()));
                out.malformed(start, at);
            }
        }
    }

    /// Skips white space and comments; says whether a statement follows.
    private boolean toStatement() {
        while (at < text.length()) {
            if (Letters.isGoSpace(text.charAt(at))) {
                at++;
            } else if (text.charAt(at) == '#') {
                at = lineEnd(at);
            } else {
                return true;
            }
        }
        return false;
    }

    private void statement() {
        var start = at;
        skipExport();
        var nameStart = at;
        if (plain.isAt(nameStart)) {
            out.set(plain, start, start);
            at = plain.end();
            return;
        }
        var stop = endOfName();
        if (stop < 0) {
            withoutLineEnd(start, nameStart);
            return;
        }
        var nameEnd = trimmedEnd(nameStart, stop);
        var name = text.substring(nameStart, nameEnd);
        if (name.indexOf(' ') >= 0) {
            throw out.refusal("env.key-with-space", nameStart);
        }
        at = stop + 1;
        if (text.charAt(stop) == '\n') {
            inherited(name, start, nameStart, nameEnd);
            return;
        }
        if (name.isEmpty()) {
            out.warn("env.empty-key", start, "");
        } else {
            findings.name(name, nameStart);
        }
        value(start, nameStart, nameEnd);
    }

    private void skipExport() {
        if (text.startsWith("export", at)
                && at + 6 < text.length()
                && "\t\n\f\r ".indexOf(text.charAt(at + 6)) >= 0) {
            at += 6;
            skipSpace();
        }
    }

    /// Where the `=`, `:` or line end behind a name stands; negative at the end of the text.
    private int endOfName() {
        for (var i = at; i < text.length(); ) {
            if (Letters.continuesName(text.charAt(i))) {
                i++;
                continue;
            }
            var c = text.codePointAt(i);
            if (c == '=' || c == ':' || c == '\n') {
                return i;
            }
            if (!isSpace(c) && "_.-[]".indexOf(c) < 0 && !Letters.isLetterOrNumber(c)) {
                throw out.refusal(
                        "env.key-character", i, Character.toString(c), "U+%04X".formatted(c));
            }
            i += Character.charCount(c);
        }
        return -1;
    }

    /// A name on the last line, without `=` and without a line end: Compose takes the name for the
    /// value of the empty name.
    private void withoutLineEnd(int start, int nameStart) {
        if (nameStart == text.length()) {
            throw out.refusal("env.export-without-name", start);
        }
        out.warn("env.last-line-without-equals", start, "");
        at = nameStart;
        skipSpace();
        value(start, nameStart, nameStart);
    }

    private void inherited(String name, int start, int nameStart, int nameEnd) {
        at--;
        if (name.isEmpty()) {
            out.malformed(start, at);
            return;
        }
        out.node(new EnvNode.Inherited(start, nameEnd, nameStart, nameEnd));
        var found = lookup.value(name);
        if (found.isPresent()) {
            out.set(name, found.get(), start);
        } else {
            out.warn("env.without-value", start, null);
        }
    }

    private void value(int start, int nameStart, int nameEnd) {
        skipSpace();
        var quote = at < text.length() ? text.charAt(at) : ' ';
        if (quote == '"' || quote == '\'') {
            quoted(start, nameStart, nameEnd, quote);
        } else {
            unquoted(start, nameStart, nameEnd);
        }
    }

    private void unquoted(int start, int nameStart, int nameEnd) {
        var valueStart = at;
        var lineEnd = lineEnd(at);
        var end = comment(at, lineEnd);
        while (end > valueStart && Letters.isGoSpace(text.charAt(end - 1))) {
            end--;
        }
        var name = text.substring(nameStart, nameEnd);
        var raw = text.substring(valueStart, end);
        at = lineEnd;
        var value = expand(raw, valueStart, true, name);
        out.node(
                new EnvNode.Assignment(
                        start, end, nameStart, nameEnd, valueStart, end, Quote.NONE));
        out.set(name, value, start);
        findings.hash(raw, valueStart, name);
    }

    /// The blank before the `#` of a comment, or the end of the line.
    private int comment(int from, int lineEnd) {
        for (var hash = text.indexOf('#', from, lineEnd);
                hash >= 0;
                hash = text.indexOf('#', hash + 1, lineEnd)) {
            if (hash > from && text.charAt(hash - 1) == ' ') {
                return hash - 1;
            }
        }
        return lineEnd;
    }

    private void quoted(int start, int nameStart, int nameEnd, char quote) {
        var valueStart = at;
        var close = text.indexOf(quote, at + 1);
        if (close > 0 && text.indexOf('\\', at, close) < 0) {
            at = close + 1;
            finish(
                    start,
                    nameStart,
                    nameEnd,
                    valueStart,
                    quote,
                    text.substring(valueStart + 1, close));
            return;
        }
        var content = new StringBuilder();
        var escaped = false;
        for (var i = at + 1; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == quote && !escaped) {
                at = i + 1;
                finish(start, nameStart, nameEnd, valueStart, quote, content.toString());
                return;
            }
            if (c == '\\' && !escaped) {
                escaped = true;
                continue;
            }
            if (escaped && c != quote) {
                content.append('\\');
            }
            escaped = false;
            content.append(c);
        }
        throw out.refusal("env.unterminated-quote", valueStart);
    }

    private void finish(
            int start, int nameStart, int nameEnd, int valueStart, char quote, String content) {
        var name = text.substring(nameStart, nameEnd);
        var written = at - valueStart - 2;
        var value =
                quote == '"'
                        ? expand(
                                ComposeEscapes.expand(content),
                                valueStart + 1,
                                written == content.length() && content.indexOf('\\') < 0,
                                name)
                        : content;
        out.node(
                new EnvNode.Assignment(
                        start,
                        at,
                        nameStart,
                        nameEnd,
                        valueStart,
                        at,
                        quote == '"' ? Quote.DOUBLE : Quote.SINGLE));
        out.set(name, value, start);
        warnOfTextBehind(name);
    }

    /// What stands between a closing quote and the line's end is a statement of its own, which is
    /// hardly ever what was meant.
    private void warnOfTextBehind(String name) {
        var i = at;
        while (i < text.length() && isSpace(text.charAt(i))) {
            i++;
        }
        if (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '#') {
            out.warn("env.text-after-quote", i, name);
        }
    }

    /// @param from where in the text the template begins
    /// @param exact whether every character of the template is one of the text
    private String expand(String template, int from, boolean exact, String name) {
        return new ComposeInterpolation(
                        each ->
                                lookup.value(each)
                                        .or(() -> out.earlier(each))
                                        .map(value -> out.replacing(value, from)),
                        new ComposeInterpolation.Findings() {
                            @Override
                            public RuntimeException refused(
                                    String code, int index, String... details) {
                                return out.refusal(code, exact ? from + index : from, details);
                            }

                            @Override
                            public void unset(int index, String variable) {
                                out.warn("env.unset-variable", exact ? from + index : from, name);
                            }
                        })
                .expand(template);
    }

    private void skipSpace() {
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
    }

    private int lineEnd(int from) {
        var end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private int trimmedEnd(int start, int end) {
        var trimmed = end;
        while (trimmed > start && Letters.isGoSpace(text.charAt(trimmed - 1))) {
            trimmed--;
        }
        return trimmed;
    }

    /// White space within a line, as Compose counts it.
    private static boolean isSpace(int c) {
        return c == '\t' || c == 0x0B || c == '\f' || c == '\r' || c == ' ' || c == 0x85
                || c == 0xA0;
    }
}
